// The life of a track, and who accompanies whom.
import { hosts, memberOf, row, type Rows } from "./rows";

export const changes: Rows = {
  "tracks.open": row(hosts, (scene) => ({ person: scene.newcomer, coach: memberOf(scene, "coach") })),
};

export const views: Rows = {
  "tracks.coaches_with_load": row([...hosts, "otherCoach"]),
  "tracks.file_header": row(hosts, (scene) => ({ person: scene.person })),
};
