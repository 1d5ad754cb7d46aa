// The list of people, its views, the search, the coach's day.
import { everybody } from "../../../lib/tracks/rules/views";
import { hosts, row, type Rows } from "./rows";

const team = [...hosts, "otherCoach"] as const;

export const changes: Rows = {
  "caseload.save_view": row(team, () => ({ name: crypto.randomUUID(), query: "" })),
  "caseload.remove_view": row([], (scene) => ({ view: scene.track })),
  "caseload.set_shortcuts": row(team, () => ({ shortcuts: "on" })),
};

export const views: Rows = {
  "caseload.list": row(team, () => ({ filters: everybody, sort: "name" })),
  "caseload.desk_frame": row(team),
  "caseload.panel": row(["coach", "coordinator"], (scene) => ({ person: scene.person })),
  "caseload.search": row(team, () => ({ q: "ana" })),
  "day.mine": row(team),
};
