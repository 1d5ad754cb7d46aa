// The assessment.
import { row, type Rows } from "./rows";

const both = ["themself", "coach"] as const;

export const changes: Rows = {
  "assessment.save_schooling": row(both, (scene) => ({ person: scene.person, diploma: "ceb" })),
  "assessment.save_experience": row(both, (scene) => ({ person: scene.person, what1: "Aide" })),
  "assessment.save_project": row(both, (scene) => ({ person: scene.person, aim: "Vente" })),
  "assessment.save_obstacles": row(both, (scene) => ({ person: scene.person, housing: "stable" })),
  "assessment.save_cards": row(both, (scene) => ({ person: scene.person, good: ["cook"] })),
};

export const views: Rows = {
  "assessment.of": row(["coach"], (scene) => ({ person: scene.person })),
  "assessment.mine": row(["themself", "neighbour"]),
};
