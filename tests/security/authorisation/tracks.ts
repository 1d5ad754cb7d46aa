// The life of a track, and who accompanies whom.
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import { hosts, memberOf, row, type Rows, type Scene } from "./rows";

const about = (scene: Scene) => ({ person: scene.person });
const day = (scene: Scene) => brusselsDay(scene.today);
const coachOf = (scene: Scene) => memberOf(scene, "coach");
/** Who accompanies the person, and the coordination. */
const life = ["coach", "coordinator"] as const;

export const changes: Rows = {
  "tracks.open": row(hosts, (scene) => ({ person: scene.newcomer, coach: coachOf(scene) })),
  "tracks.set_headline": row(life, (scene) => ({ ...about(scene), headline: "Vente, Essai", version: 1 })),
  "tracks.suspend": row(life, (scene) => ({ ...about(scene), reason: "other", from: day(scene) })),
  "tracks.resume": row(life, (scene) => ({ ...about(scene), on: day(scene) })),
  "tracks.renew": row(life, (scene) => ({ ...about(scene), months: 1, reason: "Un stage", version: 1 })),
  "tracks.hire": row(life, (scene) => ({ ...about(scene), on: day(scene) })),
  "tracks.lose_job": row(life, (scene) => ({ ...about(scene), on: day(scene) })),
  "tracks.assign": row(life, (scene) => ({ ...about(scene), coach: memberOf(scene, "coach"), reason: "Essai" })),
  "tracks.hand_over": row(life, (scene) => ({
    ...{ from: coachOf(scene), to: memberOf(scene, "secondCoach"), who: "chosen", persons: scene.newcomer, reason: "Essai" },
  })),
  "tracks.cover": row(life, (scene) => ({
    ...{ absent: coachOf(scene), by: memberOf(scene, "coordinator"), from: day(scene), until: addDays(day(scene), 3) },
  })),
  // No cover runs in this scene: nothing is there for anybody. Who may end one: tests/commands/track-team.test.ts.
  "tracks.end_cover": row([], () => ({ cover: "00000000-0000-4000-8000-000000000000" })),
  "tracks.break_glass": row(["coordinator"], (scene) => ({ ...about(scene), reason: "Plainte" })),
  "tracks.close_glass": row(["coordinator"], about),
  // Tomorrow is refused to whoever may close: the scene goes on for the other rows.
  "tracks.close": row(life, (scene) => ({ ...about(scene), reason: "moved", on: addDays(day(scene), 1) })),
};

export const views: Rows = {
  "tracks.coaches_with_load": row([...hosts, "otherCoach"]),
  "tracks.file_header": row(hosts, about),
  "tracks.file": row(["coach"], about),
  "tracks.life": row(life, about),
  "tracks.team": row([...hosts, "otherCoach"]),
  "tracks.hand_over_sheet": row(life, (scene) => ({ coach: coachOf(scene) })),
  "tracks.coaches_of": row([...hosts, "otherCoach"], (scene) => ({ persons: [scene.person] })),
  "tracks.without_coach": row([...hosts, "otherCoach"]),
  "tracks.mine": row(["themself", "neighbour"]),
};
