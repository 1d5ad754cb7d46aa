import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { isMember } from "../../platform/actor";
import { queryAbout } from "../../platform/query";
import { concernOf, themselfAlone, whoAccompanies } from "../../platform/reach";
import { rightsOf } from "../facts/rights";
import type { RightDate } from "../model/rights";
import { daysLeft, nearnessOf, type Nearness } from "../rules/rights";
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
