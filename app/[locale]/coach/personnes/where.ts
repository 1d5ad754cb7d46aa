import { request } from "../../../../lib/platform/current-actor";
import type { CaseFilters, NextThing } from "../../../../lib/tracks/model/caseload";
import { queryOf } from "../../../../lib/tracks/rules/views";

/** Addresses of a person's file, without the language. */
export const toFile = (person: string, page = "") => `/coach/personnes/${person}${page && `/${page}`}`;
export const toLife = (person: string) => `${toFile(person, "parcours")}?fait=1`;

type Beside = Parameters<typeof queryOf>[1];

/** The address of the list with these filters, without the language. */
export const toList = (filters: CaseFilters, beside?: Beside) => {
  const query = queryOf(filters, beside);
  return `/coach/personnes${query && `?${query}`}`;
};

/** A message to everybody of the list, whatever its pages. */
export const toMessage = (filters: CaseFilters) =>
  `/coach/personnes/message?${["tous=1", queryOf(filters)].filter(Boolean).join("&")}`;

/** The page that a form stands on, without the language. */
export const backHere = async () => (await request()).path.replace(/^\/[^/]+/, "");

/** The page of the file on which each thing is done. */
const pageOf: Readonly<Record<NextThing, string>> = {
  absent_often: "rendez-vous",
  call_after_absence: "rendez-vous",
  answer: "messages",
  mark_meeting: "rendez-vous",
  commitment_over: "parcours",
  sign: "convention",
  commitment_ends: "parcours",
  assessment_late: "bilan",
  check_papers: "documents",
  deadline: "dates",
  deadline_over: "dates",
  plan_due: "plan",
  suspension_over: "parcours",
  call_back: "messages",
  suspended: "parcours",
  plan_meeting: "rendez-vous",
  follow_up: "",
  signature_awaited: "convention",
};

/** Where it is done: on a page of the file; an absence among those of the agenda. */
export const whereDone = (person: string, thing: NextThing) =>
  thing === "call_after_absence" || thing === "absent_often" ? "/coach/agenda#absences" : toFile(person, pageOf[thing]);
