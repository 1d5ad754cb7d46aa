import { z } from "zod";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import { isMember, type Actor } from "../../platform/actor";
import { member } from "../../platform/policy";
import { query } from "../../platform/query";
import {
  builtInViews,
  type BuiltInView,
  type CaseFilters,
  type CaseLine,
  type Deadline,
  type SavedView,
} from "../model/caseload";
import type { TrackStatus } from "../model/life";
import { inOrder, isShown, pageOf } from "../rules/caseload";
import { everybody, filtersOfView, wholeTeam, type ViewHouse } from "../rules/views";
import { caseloadInput } from "../schema/caseload";
import { linesOf, type Scope } from "./case-facts";

const pageSize = 50;

/** What a row shows. */
export type CaseRow = Pick<
  CaseLine,
  | "person"
  | "firstName"
  | "familyName"
  | "coachName"
  | "stage"
  | "phase"
  | "contact"
  | "silentDays"
  | "month"
  | "months"
  | "next"
  | "absentLately"
> & { readonly status: TrackStatus | null; readonly deadline: Deadline | null };

export type Caseload = {
  readonly lines: readonly CaseRow[];
  readonly next: string | null;
  /** How many the filters leave; null for the whole team, which is never counted. */
  readonly count: number | null;
  /** How many each of the six views holds; null for the whole team. */
  readonly counts: Readonly<Record<BuiltInView, number>> | null;
};

/** The people a coach accompanies, and those they cover for; for a coordinator, those of a coach or of the team. */
export const caseload = query({
  name: "caseload.list",
  plans: "kept",
  input: caseloadInput,
  policy: member("a coach, for the people they accompany; a coordinator, for the team", "coach", "coordinator"),
  fetch: async ({ db, actor, input: { filters, sort, after }, now }): Promise<Caseload | null> => {
    const scope = scopeFor(actor, filters, after);
    if (!scope) return null;
    const house = await parametersOn(db, actor.missionId, brusselsDay(now));
    const lines = await linesOf(db, actor, scope, filters.words, now);
    if (scope.of === "team") return ofTheTeam(lines, filters);
    const count = (narrowed: CaseFilters) => lines.filter((line) => isShown(line, narrowed)).length;
    const page = pageOf(inOrder(lines, sort), filters, after, pageSize);
    return {
      lines: page.lines.map(rowOf),
      next: page.next,
      count: count(filters),
      counts: Object.fromEntries(builtInViews.map((view) => [view, count(filtersOfView(view, house))])) as Record<
        BuiltInView,
        number
      >,
    };
  },
});

/** Null when somebody asks for people who are not theirs to see. */
export function scopeFor(actor: Actor, { coach }: CaseFilters, after?: string): Scope | null {
  if (coach === null) return isMember(actor, "coordinator") ? { of: "team", after: after ?? null } : { of: "mine" };
  if (!isMember(actor, "coordinator")) return null;
  return coach === wholeTeam ? { of: "team", after: after ?? null } : { of: "coach", coach };
}

/** By name only, and not counted: a page looks through the next few hundred names, and says where it stopped. */
function ofTheTeam(lines: readonly CaseLine[], filters: CaseFilters): Caseload {
  const page = pageOf(lines, { ...filters, coach: everybody.coach }, undefined, pageSize);
  const rest = lines.length === 300 ? (lines.at(-1)?.person ?? null) : null;
  return { lines: page.lines.map(rowOf), next: page.next ?? rest, count: null, counts: null };
}

function rowOf({ track, deadlines, ...line }: CaseLine): CaseRow {
  const { person, firstName, familyName, coachName, stage, phase, contact, silentDays, month, months, next, absentLately } = line;
  return {
    ...{ person, firstName, familyName, coachName, stage, phase, contact, silentDays, month, months, next, absentLately },
    status: track?.status ?? null,
    deadline: deadlines[0] ?? null,
  };
}

export type DeskFrame = {
  readonly shortcuts: "on" | "off";
  readonly views: readonly SavedView[];
  /** How long is long here: the six views are made of it. */
  readonly house: ViewHouse;
};

/** What stands around every page of the desk: one's own views, and whether single keys do something. */
export const deskFrame = query({
  name: "caseload.desk_frame",
  input: z.strictObject({}),
  policy: member("a coach or coordinator, for their own desk", "coach", "coordinator"),
  fetch: async ({ db, actor, now }): Promise<DeskFrame> => {
    const { stalled_days, commitment_alert_days } = await parametersOn(db, actor.missionId, brusselsDay(now));
    const [row] = await db.sql<Omit<DeskFrame, "house">>`
      select coalesce((select d.shortcuts from desk_preference d where d.membership_id = ${actor.membershipId}::uuid), 'on') as shortcuts,
        coalesce((select json_agg(json_build_object('id', v.id, 'name', v.name, 'query', v.query) order by v.created_at, v.id) from saved_view v where v.membership_id = ${actor.membershipId}::uuid), '[]') as views`;
    return { shortcuts: row?.shortcuts ?? "on", views: row?.views ?? [], house: { stalled_days, commitment_alert_days } };
  },
});
