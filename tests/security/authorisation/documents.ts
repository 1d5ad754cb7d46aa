// Papers.
import { cleanFile } from "../../../lib/documents/intake/intake";
import { row, type Rows, type Scene } from "./rows";

const file = cleanFile("application/pdf", Buffer.from("%PDF-1.7"));
const onePaper = (scene: Scene) => ({ person: scene.person, document: scene.paper });

export const changes: Rows = {
  "documents.add": row(["themself", "coach"], (scene) => ({ person: scene.person, kind: "other", file, name: "a.pdf" })),
  "documents.check": row(["coach"], (scene) => ({ ...onePaper(scene), answer: "accepted" })),
  // Of a paper that is not there: who may is in tests/commands/documents.test.ts.
  "documents.remove": row([], (scene) => ({ ...onePaper(scene), document: crypto.randomUUID() })),
  "documents.purge": row(["system"]),
  "documents.scan_waiting": row(["system"]),
};

export const views: Rows = {
  "documents.of_person": row(["coach"], (scene) => ({ person: scene.person })),
  "documents.one": row(["coach"], onePaper),
  "documents.file": row(["themself", "coach"], (scene) => ({ document: scene.paper })),
  "documents.mine": row(["themself", "neighbour"]),
};
