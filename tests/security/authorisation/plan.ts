// Goals and actions.
import type { CleanFile } from "../../../lib/documents/model";
import { row, type Rows } from "./rows";

const accompanying = ["coach"] as const;

/** What comes out of the intake of files. */
const photo: CleanFile = {
  mediaType: "image/jpeg",
  bytes: Buffer.from("photo"),
  sha256: "0".repeat(64),
  state: "clean",
  toJSON: () => ({}),
};

export const changes: Rows = {
  "plan.add_goal": row(accompanying, (scene) => ({ person: scene.person, goalTitle: "But" })),
  "plan.change_goal": row(accompanying, (scene) => ({ goal: scene.goal, version: 1, goalTitle: "But" })),
  "plan.reach_goal": row(accompanying, (scene) => ({ goal: scene.goal, version: 1 })),
  "plan.drop_goal": row(accompanying, (scene) => ({ goal: scene.goal, version: 1 })),
  "plan.resume_goal": row(accompanying, (scene) => ({ goal: scene.goal, version: 1 })),
  "plan.add_action": row(accompanying, (scene) => ({ goal: scene.goal, preset: "make_cv", owner: "person" })),
  "plan.change_action": row(accompanying, (scene) => ({ action: scene.action, version: 1, preset: "make_cv", owner: "person" })),
  "plan.drop_action": row(accompanying, (scene) => ({ action: scene.action, version: 1 })),
  "plan.tick": row(["themself", "coach"], (scene) => ({ action: scene.action })),
  "plan.untick": row(["themself", "coach"], (scene) => ({ action: scene.action })),
  "plan.say_word": row(["themself"], (scene) => ({ action: scene.action, word: "Mot" })),
  "plan.add_photo": row(["themself"], (scene) => ({ action: scene.action, file: photo, name: "photo.jpg" })),
};

export const views: Rows = {
  "plan.of": row(["coach", "coordinator"], (scene) => ({ person: scene.person })),
  "plan.mine": row(["themself", "neighbour"]),
};
