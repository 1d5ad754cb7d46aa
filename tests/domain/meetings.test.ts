import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absenceOutcomes,
  absenceSteps,
  attendeeMoves,
  attendeeStatuses,
  attendeeSteps,
  type AbsenceStep,
  type AttendeeStatus,
  type Meeting,
  type MeetingToTell,
} from "../../lib/tracks/model/meetings";
import { meetingNotices, sayOfMeeting, type MeetingTemplate } from "../../lib/tracks/notifications/meetings";
import { decideFollow, followUp } from "../../lib/tracks/rules/absence";
import {
  attendanceFacts,
  decideCancel,
  decideMark,
  decideMove,
  decideTime,
  isMeetingReminderDue,
  isStepAllowed,
} from "../../lib/tracks/rules/meetings";

// The whole table: what may follow what, by whom. A cell that is not listed is refused.
const matrix: Readonly<Record<string, Readonly<Record<"person" | "coach", string>>>> = {
  invite: { person: "", coach: "none excused cancelled_by_mire moved" },
  confirm: { person: "expected confirmed", coach: "expected confirmed" },
  move: { person: "expected confirmed", coach: "" },
  excuse: { person: "expected confirmed", coach: "expected confirmed" },
  cancel: { person: "", coach: "expected confirmed" },
  mark_present: { person: "", coach: "expected confirmed excused absent" },
  mark_excused: { person: "", coach: "expected confirmed present absent" },
  mark_absent: { person: "", coach: "expected confirmed present excused" },
};
const froms = ["none", ...attendeeStatuses] as const;
const cells = attendeeSteps.flatMap((step) =>
  froms.flatMap((from) => (["person", "coach"] as const).map((by) => [step, from, by] as const)),
);

describe("the life of a place at a meeting", () => {
  it.each(cells)("%s from %s by the %s", (step, from, by) => {
    expect(isStepAllowed(step, from, by)).toBe(matrix[step]![by].split(" ").includes(from));
  });

  it("never leaves the table, however one walks", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...attendeeSteps), { maxLength: 40 }), (steps) => {
        let at: AttendeeStatus | "none" = "none";
        for (const step of steps) if (isStepAllowed(step, at, "coach")) at = attendeeMoves[step].to;
        expect(froms).toContain(at);
      }),
    );
  });

  it("never calls cancelled what somebody missed", () => {
    expect(attendeeMoves.cancel.from).not.toContain("absent");
    const begun = { ...meeting, startsAt: new Date("2031-03-03T09:00:00Z") };
    expect(decideCancel(begun, begun.startsAt)).toEqual({ ok: false, refusal: "meeting_begun" });
  });
});

const now = new Date("2031-03-01T08:00:00Z");
const meeting: Meeting = {
  id: "m",
  kind: "individual",
  coach: "c",
  place: "phone",
  site: null,
  room: null,
  startsAt: new Date("2031-03-03T09:00:00Z"),
  endsAt: new Date("2031-03-03T10:00:00Z"),
  capacity: null,
  taken: 1,
  status: "planned",
  version: 1,
};

describe("a time to plan", () => {
  const time = (minutes: number, startsAt = meeting.startsAt) => ({
    startsAt,
    endsAt: new Date(startsAt.getTime() + minutes * 60_000),
  });
  it.each([
    [9, "duration_wrong"],
    [10, null],
    [480, null],
    [481, "duration_wrong"],
    [0, "ends_before_start"],
  ])("of %i minutes: %s", (minutes, refusal) =>
    expect(decideTime(time(minutes), now)).toEqual(refusal ? { ok: false, refusal } : { ok: true, value: null }),
  );

  it("is neither past nor years away, nor no time at all", () => {
    expect(decideTime(time(60, now), now)).toMatchObject({ refusal: "in_the_past" });
    expect(decideTime(time(60, new Date("2033-03-02T08:00:00Z")), now)).toMatchObject({ refusal: "too_far" });
    expect(decideTime({ startsAt: new Date(NaN), endsAt: now }, now)).toMatchObject({ refusal: "time_wrong" });
  });
});

describe("moving and marking", () => {
  it.each([
    ["expected", false, "move"],
    ["confirmed", true, "move"],
    ["absent", false, "again"],
    ["absent", true, "has_next"],
    ["excused", false, "again"],
    ["cancelled_by_mire", false, "again"],
    ["present", false, "meeting_gone"],
    ["moved", false, "meeting_gone"],
  ] as const)("a place that is %s, with another meeting to come %s: %s", (status, hasNext, said) => {
    const decided = decideMove({ status }, meeting, hasNext, now);
    expect(decided.ok ? decided.value : decided.refusal).toBe(said);
  });

  it("an excuse afterwards has a reason; before, it needs none", () => {
    const excused = { mark: "excused", reason: null } as const;
    expect(decideMark({ status: "expected" }, meeting, excused, now).ok).toBe(true);
    expect(decideMark({ status: "expected" }, meeting, excused, meeting.startsAt)).toMatchObject({ refusal: "reason_needed" });
  });
});

describe("attendance", () => {
  it("is counts that add up, and nothing that could rank anybody", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ status: fc.constantFrom(...attendeeStatuses) })), (rows) => {
        const facts = attendanceFacts(rows);
        expect(facts.came + facts.warned + facts.missed).toBe(facts.counted);
        expect(Object.keys(facts).toSorted()).toEqual(["came", "counted", "missed", "warned"]);
        const uncounted = rows.filter(({ status }) => ["expected", "confirmed", "cancelled_by_mire", "moved"].includes(status));
        expect(facts.counted).toBe(rows.length - uncounted.length);
      }),
    );
  });

  it("says three out of four", () => {
    const rows = (["present", "absent", "present", "moved", "present", "cancelled_by_mire"] as const).map((status) => ({
      status,
    }));
    expect(attendanceFacts(rows)).toEqual({ counted: 4, came: 3, warned: 0, missed: 1 });
  });
});

describe("after an absence", () => {
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const call = (outcome: AbsenceStep["outcome"], at = now): AbsenceStep => ({ step: "call", outcome, at });
  it.each([
    ["a message only", [{ step: "message", outcome: null, at: now }], 0, "call"],
    ["nothing, and no phone", [], 0, "letter"],
    ["one call without answer", [call("no_answer")], 1, "wait"],
    ["the same, two days later", [call("no_answer")], 2, "call"],
    ["two calls", [call("no_answer"), call("message_left")], 0, "letter"],
    ["a call that was answered", [call("reached")], 0, "decide"],
    ["a letter", [{ step: "letter", outcome: "sent", at: now }], 13, "wait"],
    ["a letter, two weeks later", [{ step: "letter", outcome: "sent", at: now }], 14, "decide"],
    ["its end", [call("no_answer"), { step: "closed", outcome: null, at: now }], 9, null],
  ] as const)("%s", (what, steps, days, next) => {
    expect(followUp(steps as readonly AbsenceStep[], !what.includes("no phone"), day(days))).toBe(next);
  });

  it("always leads somewhere until it is closed, whatever was done, in whatever order it is read", () => {
    const step = fc.record({
      step: fc.constantFrom(...absenceSteps),
      outcome: fc.constantFrom(null, ...absenceOutcomes),
      at: fc.date({ min: now, max: day(60), noInvalidDate: true }),
    });
    fc.assert(
      fc.property(fc.array(step), fc.boolean(), (steps, canCall) => {
        const next = followUp(steps, canCall, day(61));
        expect(next === null).toBe(steps.some((one) => one.step === "closed"));
        expect(followUp(steps.toReversed(), canCall, day(61))).toBe(next);
      }),
    );
  });

  it("takes only what fits the step", () => {
    expect(decideFollow("absent", [], { step: "call", outcome: "sent" })).toMatchObject({ refusal: "outcome_missing" });
    expect(decideFollow("present", [], { step: "call", outcome: "reached" })).toMatchObject({ refusal: "not_absent" });
  });
});

describe("what is told", () => {
  const told: MeetingToTell = {
    id: "a",
    person: "p",
    locale: "fr",
    status: "expected",
    linkVersion: 1,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: "elsewhere",
    address: null,
  };
  const templates = ["meeting_planned", "meeting_moved", "meeting_cancelled", "meeting_reminder", "meeting_absent"] as const;

  it.each(attendeeStatuses)("to somebody whose place is %s is only what is true", (status) => {
    const after = new Date("2031-03-03T09:30:00Z");
    const said = (at: Date) => templates.filter((template) => sayOfMeeting(template, { ...told, status }, at));
    const before: Readonly<Record<string, readonly MeetingTemplate[]>> = {
      expected: ["meeting_planned", "meeting_moved", "meeting_reminder"],
      confirmed: ["meeting_planned", "meeting_moved", "meeting_reminder"],
      absent: ["meeting_absent"],
      cancelled_by_mire: ["meeting_cancelled"],
    };
    expect(said(now)).toEqual(before[status] ?? []);
    if (status === "absent") expect(said(after)).toEqual(["meeting_absent"]);
  });

  it("opens that one place, and never says where a private address is", () => {
    const saying = sayOfMeeting("meeting_planned", told, now);
    expect(saying).toMatchObject({ opens: { meeting: "a", version: 1 }, values: { place: "le lieu est sur la page" } });
  });

  it("follows an event once; a mark only when it is an absence; a reminder once per time", () => {
    const event = (type: string, data: object) => meetingNotices({ id: 7, type, subject: "p", data: { attendee: "a", ...data } });
    expect(event("meetings.planned", {})).toEqual([{ template: "meeting_planned", subject: "a", key: "meeting_planned|a|7" }]);
    expect(event("meetings.marked", { mark: "present" })).toEqual([]);
    expect(event("meetings.marked", { mark: "absent" })).toMatchObject([{ template: "meeting_absent" }]);
    expect(event("meetings.reminder_due", { startsAt: "t" })).toMatchObject([{ key: "meeting_reminder|a|t" }]);
    expect(event("meetings.excused", {})).toEqual([]);
    expect(meetingNotices({ id: 1, type: "meetings.planned", subject: "p", data: {} })).toEqual([]);
  });

  it("reminds on the eve, unless it was planned within the hour before, or it has begun", () => {
    const eve = new Date("2031-03-02T16:00:00Z");
    const due = (plannedAt: string, at: string) =>
      isMeetingReminderDue({ startsAt: meeting.startsAt, plannedAt: new Date(plannedAt) }, eve, new Date(at));
    expect(due("2031-03-01T08:00:00Z", "2031-03-02T15:59:59Z")).toBe(false);
    expect(due("2031-03-01T08:00:00Z", "2031-03-02T16:00:00Z")).toBe(true);
    expect(due("2031-03-02T15:30:00Z", "2031-03-02T16:00:00Z")).toBe(false);
    expect(due("2031-03-01T08:00:00Z", "2031-03-03T09:00:00Z")).toBe(false);
  });
});
