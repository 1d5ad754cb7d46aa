// Verified eligibility, and dates that letters give.
import { row, type Rows, type Scene } from "./rows";

const about = (scene: Scene) => ({ person: scene.person });
const right = (scene: Scene) => ({ ...about(scene), kind: "other", on: "2031-06-01", source: "forem" });
const gone = (scene: Scene) => ({ ...about(scene), right: crypto.randomUUID() });

export const changes: Rows = {
  "eligibility.decide": row(["coach"], (scene) => ({ ...about(scene), since: "" })),
  "eligibility.check_criterion": row(["coach"], (scene) => ({ ...about(scene), code: "no_cess", outcome: "met", proof: "seen" })),
  "eligibility.note_title": row(["coach"], (scene) => ({
    ...about(scene),
    type: "b",
    mention: "unlimited",
    until: "2032-01-01",
  })),
  "eligibility.bring": row(["themself"], () => ({ code: "no_cess" })),
  "rights.add": row(["themself", "coach"], right),
  // Of a date that is not there: who may is in tests/commands/rights.test.ts.
  "rights.correct": row([], (scene) => ({ ...right(scene), ...gone(scene) })),
  "rights.remove": row([], gone),
  "rights.warn": row(["system"]),
};

export const views: Rows = {
  "eligibility.file": row(["coach"], about),
  "eligibility.summary": row(["coach", "coordinator"], about),
  "eligibility.mine": row(["themself", "neighbour"]),
  "rights.of_person": row(["coach"], about),
  "rights.mine": row(["themself", "neighbour"]),
};
