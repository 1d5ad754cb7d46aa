import {
  addDays,
  addMonths,
  birthday,
  birthdayReached,
  daysBetween,
  isBefore,
  subtractMonths,
  type PlainDate,
} from "../../kernel/plain-date";
import { coveredDays, includes, touches, type Period, type Window } from "../../kernel/period";
import type { Diploma, Fact, Facts, Situation, Stay } from "../model";
import { answered, met, unknown, unmet } from "./fact";

/** A birthday further away than this is no news to tell. */
const MONTHS_AHEAD = 24;

/** The months before `on`: from `on` minus that many calendar months (included) to `on` (excluded). */
const monthsBefore = (on: PlainDate, months: number): Window => ({ from: subtractMonths(on, months), until: on });

const lengthOf = (window: Window) => daysBetween(window.from, window.until);

/** Before 18 the answer given counts; from the 18th birthday no answer is needed. */
const schoolingOver = ({ on, birthDate, subjectToCompulsorySchooling: subject }: Situation): Fact => {
  if (birthDate && birthdayReached(birthDate, 18, on)) return met("adult");
  if (subject === false) return met("schooling_over");
  const reachedOn = birthDate ? birthday(birthDate, 18) : undefined;
  if (subject) return unmet("schooling_not_over", {}, reachedOn);
  return birthDate ? unknown("minor_to_see") : unknown("schooling_unknown");
};

const ofDiploma = (diploma: Diploma): Fact => {
  if (diploma === "foreign_without_equivalence") return unknown("foreign_diploma");
  if (diploma === "higher") return unmet("has_higher");
  return diploma === "cess" ? unmet("has_cess") : met("diploma_below_cess");
};

const belowCess = (diploma: Diploma) => ofDiploma(diploma).standing === "met";

/** The 6th professional year gives no CESS (it comes with the 7th); beside a CESS or more, the two answers do not fit. */
const noCess = ({ highestDiploma: diploma, professionalSixthYearOnly }: Situation): Fact => {
  if (professionalSixthYearOnly)
    return !diploma || belowCess(diploma) ? met("sixth_year_only") : unknown("sixth_year_and_diploma");
  return diploma ? ofDiploma(diploma) : unknown("diploma_unknown");
};

const noTitleAboveCess = ({ highestDiploma: diploma }: Situation): Fact => {
  if (!diploma) return unknown("title_unknown");
  if (diploma === "foreign_without_equivalence") return unknown("foreign_diploma");
  return diploma === "higher" ? unmet("title_above_cess") : met("no_title_above_cess");
};

const registration = (periods: readonly Period[], on: PlainDate) => ({
  days: coveredDays(periods, monthsBefore(on, 36)),
  needed: lengthOf(monthsBefore(on, 24)),
});

/**
 * The first day on which 24 months are reached if a registration open today goes on. Each day adds at most one day and moves
 * the number needed by at most one, so a step of one less than what is missing never jumps over that day. Reached within 24 months.
 */
const registeredEnoughOn = (periods: readonly Period[], on: PlainDate): PlainDate | undefined => {
  if (!periods.some((period) => period.to === null && isBefore(period.from, on))) return undefined;
  let day = on;
  for (;;) {
    const { days, needed } = registration(periods, day);
    if (days >= needed) return day;
    day = addDays(day, Math.max(1, needed - days - 1));
  }
};

const registered24Of36Months = ({ on, foremPeriods }: Situation): Fact => {
  if (!foremPeriods) return unknown("registration_periods_unknown");
  const begun = foremPeriods.filter((period) => isBefore(period.from, on));
  const counted = registration(begun, on);
  if (counted.days >= counted.needed) return met("registered_days_enough", counted);
  return unmet("registered_days_missing", counted, registeredEnoughOn(begun, on));
};

/** One known period in the window is enough to say no; to say yes, both lists must be known. */
const inactive36Months = ({ on, activityPeriods, allowancePeriods }: Situation): Fact => {
  const window = monthsBefore(on, 36);
  if (activityPeriods?.some((period) => touches(period, window))) return unmet("worked_within_36_months");
  if (allowancePeriods?.some((period) => touches(period, window))) return unmet("money_within_36_months");
  return activityPeriods && allowancePeriods ? met("inactive_36_months") : unknown("inactivity_unknown");
};

const unoccupied12Months = ({ on, activityPeriods }: Situation): Fact => {
  if (!activityPeriods) return unknown("work_unknown");
  const worked = activityPeriods.some((period) => touches(period, monthsBefore(on, 12)));
  return worked ? unmet("worked_within_12_months") : met("no_work_12_months");
};

/** A period that starts on `on` itself is ignored, like any later one. */
const receivesCpasAid = ({ on, receives, allowancePeriods }: Situation): Fact => {
  if (receives) return receives.length > 0 ? met("receives_cpas_aid") : unmet("no_cpas_aid");
  const running = allowancePeriods?.some(
    (period) => period.kind !== "unemployment" && isBefore(period.from, on) && includes(period, on),
  );
  return running ? met("cpas_aid_running") : unknown("cpas_aid_unknown");
};

const protectedStay = (stay: Stay | null | undefined): Fact => {
  if (!stay) return unknown("stay_unknown");
  if (stay === "asylum_seeker") return unknown("asylum_pending");
  return stay === "none" ? unmet("no_protected_stay") : met("protected_stay");
};

const under25 = ({ on, birthDate }: Situation): Fact => {
  if (!birthDate) return unknown("age_unknown");
  return birthdayReached(birthDate, 25, on) ? unmet("aged_25_or_more") : met("under_25");
};

const aged55 = ({ on, birthDate }: Situation): Fact => {
  if (!birthDate) return unknown("age_unknown");
  if (birthdayReached(birthDate, 55, on)) return met("aged_55");
  const reachedOn = birthday(birthDate, 55);
  return isBefore(addMonths(on, MONTHS_AHEAD), reachedOn) ? unmet("under_55") : unmet("under_55", {}, reachedOn);
};

/** Facts of a dated situation (partners' sites, coaches), read exactly as domain.md 2 says, on the day `situation.on`. */
export const factsFromPeriods = (situation: Situation): Facts => ({
  schoolingOver: schoolingOver(situation),
  registeredAtForem: answered(situation.registeredAtForem, {
    yes: "registered",
    no: "not_registered",
    unknown: "registration_unknown",
  }),
  noCess: noCess(situation),
  registered24Of36Months: registered24Of36Months(situation),
  inactive36Months: inactive36Months(situation),
  receivesCpasAid: receivesCpasAid(situation),
  protectedStay: protectedStay(situation.stay),
  aviqAgreement: answered(situation.aviq, { yes: "aviq_agreement", no: "no_aviq_agreement", unknown: "aviq_unknown" }),
  under25: under25(situation),
  unoccupied12Months: unoccupied12Months(situation),
  noTitleAboveCess: noTitleAboveCess(situation),
  aged55: aged55(situation),
  sentByForem: answered(situation.sentByForem, { yes: "sent_by_forem", no: "not_sent_by_forem", unknown: "sent_unknown" }),
});
