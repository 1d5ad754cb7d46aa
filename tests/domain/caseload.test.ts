import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadlineInWords } from "../../app/[locale]/coach/personnes/words";
import { addDays, type PlainDate } from "../../lib/kernel/plain-date";
import { parameterDefaults } from "../../lib/missions/model";
import { builtInViews, caseSorts, caseStatuses, type CaseFacts, type CaseFilters } from "../../lib/tracks/model/caseload";
import { contactWays } from "../../lib/tracks/model/contact";
import { inOrder, isShown, lineOf, pageOf } from "../../lib/tracks/rules/caseload";
import { waitingOf } from "../../lib/tracks/rules/day";
import { chipsOf, everybody, filtersIn, filtersOfView, idIn, queryOf, sortIn, viewOf } from "../../lib/tracks/rules/views";

const today = "2031-08-14" as PlainDate;
const now = new Date("2031-08-14T08:00:00Z");
const house = parameterDefaults;

const days = fc.option(fc.integer({ min: 0, max: 999 }), { nil: null });
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\p{C}/gu, "x").replace(/\s+/gu, " ").trim().slice(0, 80).trim())
  .filter((text) => text !== "" && !/\p{Cs}/u.test(text));
const filters: fc.Arbitrary<CaseFilters> = fc.record({
  statuses: fc.subarray([...caseStatuses]),
  weight: fc.constantFrom(null, 1, 2, 3),
  silentFor: days,
  endsWithin: days,
  dueWithin: days,
  email: fc.constantFrom(null, "none"),
  papers: fc.constantFrom(null, "awaited"),
  absent: fc.constantFrom(null, "this_week"),
  words: fc.option(words, { nil: null }),
  coach: fc.option(fc.oneof(fc.constant("equipe"), fc.uuid()), { nil: null }),
});
const inAddress = (query: string) => Object.fromEntries(new URLSearchParams(query));

describe("filters in an address", () => {
  it("come back as they were written, with the order and the person", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...caseSorts), fc.option(fc.uuid(), { nil: undefined }), (asked, sort, p) => {
        const given = inAddress(queryOf(asked, { sort, p, after: p }));
        expect(filtersIn(given)).toEqual(asked);
        expect([sortIn(given), idIn(given, "p"), idIn(given, "apres")]).toEqual([sort, p, p]);
      }),
    );
  });

  it("are read from whatever stands there, and written back the same for ever", () => {
    const junk = fc.dictionary(
      fc.constantFrom(
        "etape",
        "poids",
        "sans-contact",
        "fin",
        "echeance",
        "e-mail",
        "pieces",
        "absents",
        "mots",
        "coach",
        "tri",
        "p",
      ),
      fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom("accueil,suspendu", "2", "14", "-1", "1e3", "sans")),
    );
    fc.assert(
      fc.property(junk, (given) => {
        const once = filtersIn(given);
        expect(filtersIn(inAddress(queryOf(once)))).toEqual(once);
      }),
    );
  });

  it("are removed one by one by their chips, until nothing is left", () => {
    fc.assert(
      fc.property(filters, (asked) => {
        let left = asked;
        let count = chipsOf(left).length;
        while (count > 0) {
          left = chipsOf(left)[0]!.without;
          expect(chipsOf(left)).toHaveLength(--count);
        }
        expect(queryOf(left)).toBe("");
      }),
    );
  });

  it("are known again as the view they are, whoever's people it shows", () => {
    for (const view of builtInViews) {
      expect(viewOf(filtersOfView(view, house), house)).toBe(view);
      expect(viewOf({ ...filtersOfView(view, house), coach: "equipe" }, house)).toBe(view);
    }
    expect(viewOf({ ...everybody, silentFor: 13 }, house)).toBeNull();
    expect(builtInViews.map((view) => queryOf(filtersOfView(view, house)))).toEqual([
      "sans-contact=14",
      "fin=30",
      "absents=semaine",
      "e-mail=sans",
      "pieces=a-verifier",
      "",
    ]);
  });
});

const nobody: CaseFacts = {
  person: "a",
  firstName: "Amal",
  familyName: null,
  sortName: "amal ",
  coach: "c",
  coachName: "Claire",
  weight: 1,
  phone: null,
  email: "a@courrier.example",
  channel: "email",
  track: {
    id: "t",
    status: "towards_employment",
    resumesTo: null,
    headline: "",
    startedOn: addDays(today, -100),
    commitmentFrom: addDays(today, -60),
    commitmentUntil: addDays(today, 120),
    employedOn: null,
    closedOn: null,
    suspensions: [],
  },
  decidedOn: null,
  papers: 0,
  paperEndsOn: null,
  rightEndsOn: null,
  absentThisWeek: 0,
  absentLately: 0,
  missed: null,
  unread: 0,
  unreadSince: null,
  unmarked: null,
  lastMeeting: null,
  nextMeeting: { appointment: "m", at: "2031-08-20T08:00:00Z" },
  agreement: null,
  planDueOn: null,
  actionsOpen: 0,
  resembles: "yes",
};
const seen = { at: new Date("2031-08-12T08:00:00Z"), way: "meeting", on: addDays(today, -2) } as const;
const line = (more: Partial<CaseFacts> = {}, contact: Parameters<typeof lineOf>[1] = seen) =>
  lineOf({ ...nobody, ...more }, contact, house, { today, now });
const track = (more: Partial<NonNullable<CaseFacts["track"]>>) => ({ track: { ...nobody.track!, ...more } });
const missed = { at: "2031-08-11T08:00:00Z", steps: [] };
const unmarked = { appointment: "m", at: "2031-08-12T08:00:00Z" };
const reached = { step: "call", outcome: "reached", at: "2031-08-12T08:00:00Z" } as const;
const letter = { step: "letter", outcome: "sent", at: "2031-08-12T08:00:00Z" } as const;

describe("what to do next for somebody", () => {
  it.each([
    [{ missed, absentLately: 2 }, "absent_often"],
    [{ missed, absentLately: 1 }, "call_after_absence"],
    [{ absentLately: 2 }, null],
    [{ missed: { ...missed, steps: [letter] }, absentLately: 2 }, null],
    [{ missed: { ...missed, steps: [reached] }, absentLately: 1 }, "call_after_absence"],
    [{ unread: 1 }, "answer"],
    [{ unread: 1, missed, absentLately: 1 }, "call_after_absence"],
    [{ unmarked }, "mark_meeting"],
    [{ unmarked, unread: 1 }, "answer"],
    [{ unmarked, planDueOn: today }, "mark_meeting"],
    [track({ commitmentUntil: addDays(today, -1) }), "commitment_over"],
    [track({ commitmentUntil: addDays(today, 30) }), "commitment_ends"],
    [track({ commitmentUntil: addDays(today, 31) }), null],
    [{ agreement: "to_sign" as const }, "sign"],
    [{ agreement: "out" as const }, "signature_awaited"],
    [{ papers: 1 }, "check_papers"],
    [{ rightEndsOn: addDays(today, 14) }, "deadline"],
    [{ rightEndsOn: addDays(today, 15) }, null],
    [{ rightEndsOn: addDays(today, -1) }, "deadline_over"],
    [{ paperEndsOn: addDays(today, -1), agreement: "to_sign" as const }, "deadline_over"],
    [{ planDueOn: today }, "plan_due"],
    [{ planDueOn: addDays(today, 1) }, null],
    [{ nextMeeting: null }, "plan_meeting"],
    [track({ status: "suspended", resumesTo: "towards_employment" }), "suspended"],
    [track({ status: "in_employment", employedOn: addDays(today, -10) }), "follow_up"],
    [track({ status: "reception", commitmentFrom: null, commitmentUntil: null }), "assessment_late"],
    [{ track: null }, null],
  ] as const)("%j: %s", (more, next) => {
    expect(line(more).next).toBe(next);
  });

  it("is to call back from the fourteenth day without contact, but not during a suspension", () => {
    const since = (silent: number) => ({ ...seen, on: addDays(today, -silent) });
    expect([line({}, since(13)).next, line({}, since(14)).next]).toEqual([null, "call_back"]);
    const suspended = line(track({ status: "suspended", resumesTo: "towards_employment" }), since(40));
    expect(suspended.next).toBe("suspended");
    expect(isShown(suspended, filtersOfView("to_contact", house))).toBe(false);
  });

  it("keeps a date that has passed, in words of its own and before what comes", () => {
    const [past, tomorrow] = [line({ person: "b", rightEndsOn: addDays(today, -3) }), line({ rightEndsOn: addDays(today, 1) })];
    expect(inOrder([tomorrow, past], "deadline")[0]?.person).toBe("b");
    const { deadline } = waitingOf([tomorrow, past], house, today);
    expect(deadline.map(({ thing, deadline: on }) => [thing, on && deadlineInWords(on)])).toEqual([
      ["deadline_over", "un droit dépassé depuis 3\u00a0jours"],
      ["deadline", "un droit demain"],
    ]);
  });

  it("counts the days without contact from the start of the track when there was none", () => {
    expect([line({}, null).silentDays, line(track({ startedOn: today }), null).silentDays]).toEqual([100, 0]);
  });
});

describe("the order and the pages", () => {
  const someone = fc
    .record({
      person: fc.uuid(),
      sortName: fc.constantFrom("amal ", "dawit ", "emine "),
      ago: fc.integer({ min: 0, max: 60 }),
      way: fc.constantFrom(...contactWays),
      email: fc.constantFrom(null, "x"),
      rightEndsOn: fc.option(
        fc.integer({ min: 0, max: 90 }).map((each) => addDays(today, each)),
        { nil: null },
      ),
    })
    .map(({ ago, way, ...more }) => line(more, { ...seen, way, on: addDays(today, -ago) }));
  const people = fc.uniqueArray(someone, { selector: ({ person }) => person, maxLength: 40 });

  it("show everybody that the filters leave, once, whatever the order", () => {
    fc.assert(
      fc.property(people, filters, fc.constantFrom(...caseSorts), fc.integer({ min: 1, max: 9 }), (lines, asked, sort, size) => {
        const ordered = inOrder(lines, sort);
        const shown: string[] = [];
        let after: string | undefined;
        do {
          const page = pageOf(ordered, asked, after, size);
          shown.push(...page.lines.map(({ person }) => person));
          after = page.next ?? undefined;
        } while (after !== undefined);
        expect(shown).toEqual(ordered.filter((each) => isShown(each, asked)).map(({ person }) => person));
      }),
    );
  });

  it("do not depend on the order in which people were read", () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...caseSorts), (lines, sort) => {
        expect(inOrder(lines.toReversed(), sort)).toEqual(inOrder(lines, sort));
      }),
    );
  });
});
