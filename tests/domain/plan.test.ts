import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromDayNumber, isBefore, type PlainDate } from "../../lib/kernel/plain-date";
import { deskPlanFr } from "../../lib/i18n/desk/plan";
import { messagesOf } from "../../lib/i18n/catalogue";
import { locales } from "../../lib/i18n/locale";
import { actionStatuses, goalStatuses, owners, presetCodes, presets, type ActionState } from "../../lib/tracks/model/plan";
import {
  concernsPerson,
  decideAction,
  decideGoal,
  decideUnder,
  inOrder,
  isOverdue,
  planFacts,
} from "../../lib/tracks/rules/plan";

const today = "2026-11-28" as PlainDate;
const aDay = fc.integer({ min: 20_000, max: 22_000 }).map(fromDayNumber);
const anAction: fc.Arbitrary<ActionState> = fc.record({
  status: fc.constantFrom(...actionStatuses),
  dueOn: fc.option(aDay, { nil: null }),
});

describe("the facts of a plan", () => {
  it("count what is open, name the next day from today on, and count what is past", () => {
    const open = (days: number | null): ActionState => ({ status: "open", dueOn: days === null ? null : addDays(today, days) });
    expect(planFacts([open(-1), open(0), open(3), open(null), { status: "done", dueOn: today }], today)).toEqual({
      open: 4,
      nextDue: today,
      overdue: 1,
    });
    expect(planFacts([], today)).toEqual({ open: 0, nextDue: null, overdue: 0 });
  });

  it("agree with each other, whatever the plan and the day", () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 40 }), aDay, (actions, on) => {
        const { open, nextDue, overdue } = planFacts(actions, on);
        expect(overdue).toBeLessThanOrEqual(open);
        expect(overdue).toBe(actions.filter((action) => isOverdue(action, on)).length);
        if (nextDue !== null) expect(isBefore(nextDue, on)).toBe(false);
        const undated = actions.filter(({ status, dueOn }) => status === "open" && dueOn === null).length;
        expect(nextDue === null).toBe(open === overdue + undated);
      }),
    );
  });

  it("know nothing past its day on the day itself, nor once it is done", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 400 }), (dueOn, days) => {
        expect(isOverdue({ status: "open", dueOn }, addDays(dueOn, -days))).toBe(false);
        expect(isOverdue({ status: "open", dueOn }, addDays(dueOn, days + 1))).toBe(true);
        expect(isOverdue({ status: "done", dueOn }, addDays(dueOn, days + 1))).toBe(false);
      }),
    );
  });
});

describe("the order of actions", () => {
  it("has every open and done one once, open first, the soonest first, those without a day last", () => {
    const dated = fc.tuple(anAction, fc.date({ noInvalidDate: true })).map(([action, at]) => ({
      ...action,
      doneAt: action.status === "done" ? at : null,
    }));
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 30 }), (actions) => {
        const sorted = inOrder(actions);
        expect(sorted).toHaveLength(actions.filter(({ status }) => status !== "dropped").length);
        const open = sorted.filter(({ status }) => status === "open");
        expect(sorted.slice(0, open.length)).toEqual(open);
        const days = open.map(({ dueOn }) => dueOn ?? "9999-12-31");
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});

describe("what an action may become", () => {
  const allowed = new Set(["open>done", "done>open", "open>dropped"]);
  const cases = actionStatuses.flatMap((from) =>
    actionStatuses.flatMap((to) =>
      owners.flatMap((owner) => (["coach", "person"] as const).map((by) => ({ from, to, owner, by }))),
    ),
  );

  it.each(cases)("$from to $to, of $owner, by $by", ({ from, to, owner, by }) => {
    const decided = decideAction(from, to, by, owner);
    const isTheirs = by === "coach" || (owner !== "coach" && to !== "dropped");
    expect(decided.ok).toBe(isTheirs && allowed.has(`${from}>${to}`));
  });

  it("a goal ends and is taken up again; actions come under an open one only", () => {
    for (const from of goalStatuses) for (const to of goalStatuses) expect(decideGoal(from, to).ok).toBe(from !== to);
    expect(goalStatuses.filter((status) => decideUnder(status).ok)).toEqual(["open"]);
    expect(owners.filter(concernsPerson)).toEqual(["person", "together"]);
  });
});

describe("the predefined actions", () => {
  it("are some twenty, each with a usual time, words of the desk, and words in every language", () => {
    expect(presetCodes.length).toBeGreaterThanOrEqual(20);
    expect(Object.keys(deskPlanFr.presets)).toEqual([...presetCodes]);
    for (const code of presetCodes) expect(presets[code].minutes).toBeGreaterThan(0);
    for (const locale of locales) expect(Object.keys(messagesOf(locale).plan.presets)).toEqual([...presetCodes]);
  });

  it("say nothing over the person's shoulder", () => {
    const sensitive = /cpas|ocmw|öshz|forem|équivalence|titre de séjour|aviq|chômage|allocation|santé/i;
    for (const locale of locales) expect(Object.values(messagesOf(locale).plan.presets).join("\n")).not.toMatch(sensitive);
  });
});
