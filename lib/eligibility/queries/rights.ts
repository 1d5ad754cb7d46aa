import { addDays, type PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { isMember } from "../../platform/actor";
import { member } from "../../platform/policy";
import { query, queryAbout } from "../../platform/query";
import { concernOf, themselfAlone, whoAccompanies } from "../../platform/reach";
import { nearestDates, rightsOf, type DateAhead } from "../facts/rights";
import type { RightDate } from "../model/rights";
import { daysLeft, nearnessOf, type Nearness } from "../rules/rights";
import { aheadInput } from "../schema/rights";
import { aboutPerson, nothing } from "../schema/verified";

export type ShownRight = RightDate & { readonly left: number; readonly nearness: Nearness };

const shown = (rights: readonly RightDate[], today: PlainDate): readonly ShownRight[] =>
  rights.map((right) => {
    const left = daysLeft(right.on, today);
    return { ...right, left, nearness: nearnessOf(left) };
  });

/** The days that end something for a person, nearest first, for who accompanies them. */
export const rightsOfPerson = queryAbout({
  name: "rights.of_person",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  fetch: async ({ db, now, subject: { person } }) => ({ person, rights: shown(await rightsOf(db, person), brusselsDay(now)) }),
  opens: ({ person }) => [person],
});

/** My rights and dates. */
export const myRights = queryAbout({
  name: "rights.mine",
  input: nothing,
  load: async ({ db, actor }) => (isMember(actor, "seeker") ? concernOf(db, actor, actor.personId) : null),
  policy: themselfAlone,
  fetch: async ({ db, now, subject: { person } }) => ({ person, rights: shown(await rightsOf(db, person), brusselsDay(now)) }),
});

export type Ahead = DateAhead & { readonly left: number; readonly nearness: Nearness };

/** The queue that dates order: each person whom the reader accompanies, by their nearest day. It says that there is a date, never which. */
export const rightsAhead = query({
  name: "rights.ahead",
  input: aheadInput,
  policy: member("a coach or coordinator of the Mire, about the people they accompany", "coach", "coordinator"),
  fetch: async ({ db, now, input }): Promise<readonly Ahead[]> => {
    const today = brusselsDay(now);
    const dates = await nearestDates(db, today, addDays(today, input.days));
    return dates.map((date) => {
      const left = daysLeft(date.on, today);
      return { ...date, left, nearness: nearnessOf(left) };
    });
  },
});
