// Notes, messages, the timeline.
import { row, type Rows } from "./rows";

const written = (scene: { readonly person: string }) => ({ person: scene.person, noteText: "Un fait." });
const nothing = () => ({ note: crypto.randomUUID() });
const about = (scene: { readonly person: string }) => ({ person: scene.person });

export const changes: Rows = {
  "notes.write": row(["coach"], written),
  "notes.save_draft": row(["coach"], (scene) => ({
    ...about(scene),
    form: crypto.randomUUID(),
    seen: null,
    text: "",
    kind: "shared",
    channel: "",
  })),
  // By the hand that wrote it: tests/commands/notes.test.ts asks the others about a note that is there.
  "notes.correct": row([], () => ({ ...nothing(), corrected: "Autre", version: 1 })),
  "notes.remove": row([], nothing),
  "notes.restore": row([], nothing),
  "notes.empty_trash": row(["system"]),
  "thread.write_to_coach": row(["themself", "neighbour"], () => ({ text: "Bonjour" })),
  "thread.write_to_person": row(["coach"], (scene) => ({ ...about(scene), text: "Bonjour" })),
  "thread.announce_waiting": row(["system"]),
  "group.leave": row(["system"]),
};

export const views: Rows = {
  "notes.of_person": row(["coach"], about),
  "notes.about_me": row(["themself", "neighbour"]),
  "thread.mine": row(["themself", "neighbour"]),
  "thread.my_unread": row(["themself", "neighbour"]),
  "thread.of_person": row(["coach"], about),
  "thread.unanswered": row(["coach", "secondCoach", "coordinator", "otherCoach"]),
  "timeline.of_person": row(["coach"], about),
};
