// Erasure, one’s own data, and the keys of the house.
import { row, type Rows } from "./rows";

export const changes: Rows = {
  "people.rotate_keys": row(["system"]),
  "privacy.ask_erasure": row(["themself"], (scene) => ({ person: scene.person })),
  "privacy.withdraw_erasure": row(["themself"], (scene) => ({ person: scene.person })),
  "privacy.propose_for": row(["coordinator"], (scene) => ({ person: scene.newcomer })),
  // About a request that does not exist here.
  "privacy.propose_erasure": row([], () => ({ erasure: crypto.randomUUID() })),
  "privacy.confirm_erasure": row([], () => ({ erasure: crypto.randomUUID() })),
  "privacy.refuse_erasure": row([], () => ({ erasure: crypto.randomUUID(), why: "Essai" })),
  "privacy.erase_confirmed": row(["system"]),
};

export const views: Rows = {
  "privacy.requests": row(["coordinator"]),
  "privacy.unusual_looks": row(["coordinator"]),
  "privacy.find_person": row(["coordinator"], () => ({ q: "Ana" })),
  "privacy.my_erasure": row(["themself", "neighbour"]),
  "tracks.my_records": row(["themself", "neighbour"]),
};
