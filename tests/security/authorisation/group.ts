// The message to several people.
import { everybody } from "../../../lib/tracks/rules/views";
import { hosts, row, type Rows } from "./rows";

const nobodysGroup = () => ({ group: crypto.randomUUID() });

// A coach of another Mire is told that nobody is chosen: these people do not exist there.
export const changes: Rows = {
  "group.prepare": row([...hosts, "otherCoach"], (scene) => ({ persons: [scene.person], text: "Atelier jeudi." })),
  // Its author's alone: tests/commands/group.test.ts asks the others about a message that is there.
  "group.rewrite": row([], () => ({ ...nobodysGroup(), text: "Autre" })),
  "group.confirm": row([], nobodysGroup),
  "group.undo": row([], nobodysGroup),
};

export const views: Rows = {
  "group.chosen": row([...hosts, "otherCoach"], (scene) => ({ persons: [scene.person] })),
  // Each is given the people whom they accompany, nobody else’s; the whole team, which a coordinator sees unasked, is no list to write to.
  "group.of_list": row(["coach", "secondCoach", "otherCoach"], () => ({ filters: { ...everybody, statuses: [] } })),
  // Its author's alone; in this table there is none.
  "group.one": row([], ({ group }) => ({ group: group ?? crypto.randomUUID() })),
};
