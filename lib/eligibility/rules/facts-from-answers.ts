import type { Answers, AnswerTo, Fact, Facts, ReasonCode } from "../model";
import { met, unknown, unmet } from "./fact";

/*
 * What each answer establishes, and nothing more (ruling 13). "-" leaves the statement unknown, and so does a question without answer.
 * No date is ever made out of a bracket, so no day on which the answer would change is given either.
 *
 * age            schoolingOver  under25  aged55
 *   under_18     -              met      unmet     schooling may be over before 18 (rare): a coach looks, see screen()
 *   18 to 24     met            met      unmet
 *   25 to 54     met            unmet    unmet
 *   55 or more   met            unmet    met
 *   unsaid       -              -        -
 *
 * forem (the time is asked in total, over the last 3 years, since the law counts 24 months within 36)
 *                registeredAtForem  registered24Of36Months
 *   under 1 year met                unmet
 *   1 to 2 years met                unmet
 *   2 years +    met                met
 *   not          unmet              -            one may have been registered 24 of the last 36 months and no longer be
 *   unknown      -                  -
 *
 * diplome        noCess  noTitleAboveCess
 *   below_cess   met     met                     the 6th professional year is named in this answer
 *   cess         unmet   met
 *   higher       unmet   unmet
 *   foreign      -       -
 *   unknown      -       -
 *
 * travail (several)    inactive36Months  unoccupied12Months
 *   last_12_months     unmet             unmet
 *   1 to 3 years ago   unmet             met     unless the last 12 months are ticked too
 *   money              unmet             met     the same; money is not work
 *   none               met               met
 *   unknown            -                 -       beside other ticks, what is ticked still says no; what is not ticked says nothing
 *
 * situation (several)  its own statement is met; the ones not ticked are unmet
 *   asylum_pending     protectedStay stays unknown, unless protected_stay is ticked too
 *   none               all four unmet
 *   unknown            what is ticked is met, the rest is unknown
 */

const byAge = {
  under_18: [unknown("minor_to_see"), met("under_25"), unmet("under_55")],
  from_18_to_24: [met("adult"), met("under_25"), unmet("under_55")],
  from_25_to_54: [met("adult"), unmet("aged_25_or_more"), unmet("under_55")],
  from_55: [met("adult"), unmet("aged_25_or_more"), met("aged_55")],
  unsaid: [unknown("schooling_unknown"), unknown("age_unknown"), unknown("age_unknown")],
} as const satisfies Record<AnswerTo<"age">, readonly [schoolingOver: Fact, under25: Fact, aged55: Fact]>;

const byForem = {
  under_1_year: [met("registered"), unmet("registered_less_than_24_months")],
  from_1_to_2_years: [met("registered"), unmet("registered_less_than_24_months")],
  from_2_years: [met("registered"), met("registered_24_months")],
  not_registered: [unmet("not_registered"), unknown("past_registration_unknown")],
  unknown: [unknown("registration_unknown"), unknown("registration_periods_unknown")],
} as const satisfies Record<AnswerTo<"forem">, readonly [registeredAtForem: Fact, registered24Of36Months: Fact]>;

const byDiploma = {
  below_cess: [met("diploma_below_cess"), met("no_title_above_cess")],
  cess: [unmet("has_cess"), met("no_title_above_cess")],
  higher: [unmet("has_higher"), unmet("title_above_cess")],
  foreign: [unknown("foreign_diploma"), unknown("foreign_diploma")],
  unknown: [unknown("diploma_unknown"), unknown("title_unknown")],
} as const satisfies Record<AnswerTo<"diplome">, readonly [noCess: Fact, noTitleAboveCess: Fact]>;

type Ticks<Slug extends "travail" | "situation"> = readonly AnswerTo<Slug>[];

/** What is not ticked says no only when something is ticked and nobody said "I don't know". */
const saysAll = (ticks: readonly string[]) => ticks.length > 0 && !ticks.includes("unknown");

/** Aid from a CPAS today is money of the last 36 months, whatever was ticked about work. */
const inactive36Months = (ticks: Ticks<"travail">, situation: Ticks<"situation">): Fact => {
  if (ticks.includes("last_12_months") || ticks.includes("from_1_to_3_years_ago")) return unmet("worked_within_36_months");
  if (ticks.includes("money_last_3_years") || situation.includes("cpas_aid")) return unmet("money_within_36_months");
  return saysAll(ticks) ? met("inactive_36_months") : unknown("inactivity_unknown");
};

const unoccupied12Months = (ticks: Ticks<"travail">): Fact => {
  if (ticks.includes("last_12_months")) return unmet("worked_within_12_months");
  return saysAll(ticks) ? met("no_work_12_months") : unknown("work_unknown");
};

type TickReasons = { readonly ticked: ReasonCode; readonly not: ReasonCode; readonly unknown: ReasonCode };

const fromTick = (ticks: Ticks<"situation">, tick: AnswerTo<"situation">, reasons: TickReasons): Fact => {
  if (ticks.includes(tick)) return met(reasons.ticked);
  return saysAll(ticks) ? unmet(reasons.not) : unknown(reasons.unknown);
};

const protectedStay = (ticks: Ticks<"situation">): Fact => {
  const waiting = ticks.includes("asylum_pending") && !ticks.includes("protected_stay");
  if (waiting) return unknown("asylum_pending");
  return fromTick(ticks, "protected_stay", { ticked: "protected_stay", not: "no_protected_stay", unknown: "stay_unknown" });
};

/** Facts of the self-check. */
export const factsFromAnswers = ({ age, forem, diplome, travail = [], situation = [] }: Answers): Facts => {
  const [schoolingOver, under25, aged55] = byAge[age ?? "unsaid"];
  const [registeredAtForem, registered24Of36Months] = byForem[forem ?? "unknown"];
  const [noCess, noTitleAboveCess] = byDiploma[diplome ?? "unknown"];
  return {
    ...{ schoolingOver, under25, aged55, registeredAtForem, registered24Of36Months, noCess, noTitleAboveCess },
    inactive36Months: inactive36Months(travail, situation),
    unoccupied12Months: unoccupied12Months(travail),
    receivesCpasAid: fromTick(situation, "cpas_aid", {
      ticked: "receives_cpas_aid",
      not: "no_cpas_aid",
      unknown: "cpas_aid_unknown",
    }),
    protectedStay: protectedStay(situation),
    aviqAgreement: fromTick(situation, "aviq", { ticked: "aviq_agreement", not: "no_aviq_agreement", unknown: "aviq_unknown" }),
    sentByForem: fromTick(situation, "sent_by_forem", {
      ticked: "sent_by_forem",
      not: "not_sent_by_forem",
      unknown: "sent_unknown",
    }),
  };
};
