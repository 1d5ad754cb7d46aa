import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcomers, standing, tally, type Person } from "../../app/[locale]/coach/seances/[id]/presence/standing";
import type { Kept } from "../../app/[locale]/coach/waiting/storage.client";
import type { Mark, Said } from "../../lib/sessions/model";

const session = "s";
const at = (minute: number) => new Date(Date.UTC(2031, 2, 12, 8, minute)).toISOString();
const said = (id: string, mark: Mark, minute: number): Said => ({ id, mark, at: at(minute), by: "Claire" });
const kept = (id: string, mark: Mark, minute: number, more: Partial<Kept> = {}) =>
  ({ kind: "mark", id, mark, at: at(minute), booking: "b", session, by: "me", ...more }) as Kept;
const person = (marks: readonly Said[] = [], status: Person["status"] = "booked"): Person => ({
  booking: "b",
  name: "Ana",
  code: "",
  status,
  marks,
  hasReason: false,
});

describe("where somebody stands on the phone", () => {
  it("is what the server says while the device holds nothing", () => {
    expect(standing(person(), [], "vous")).toEqual({ mark: null, opinions: [] });
    expect(standing(person([], "absent"), [], "vous").mark).toBe("absent");
    expect(standing(person([said("1", "present", 5)], "present"), [], "vous").mark).toBe("present");
  });

  it("is the latest statement, whether it is here or there", () => {
    const marks = [said("1", "present", 5)];
    expect(standing(person(marks, "present"), [kept("2", "absent", 6)], "vous").mark).toBe("absent");
    expect(standing(person(marks, "present"), [kept("2", "absent", 4)], "vous").mark).toBe("present");
  });

  it("counts a statement once when server and device both have it", () => {
    expect(
      standing(person([said("1", "present", 5)], "present"), [kept("1", "present", 5, { sent: 1 })], "vous").opinions,
    ).toHaveLength(1);
  });

  it("leaves out what was refused, and other people's", () => {
    expect(
      standing(person(), [kept("1", "present", 5, { refused: "too_early" }), kept("2", "absent", 5, { booking: "c" })], "vous")
        .mark,
    ).toBeNull();
  });

  it("does not depend on the order in which statements are held, their times being different", () => {
    const marks = fc.constantFrom<Mark>("present", "excused", "absent");
    const list = fc.uniqueArray(fc.record({ mark: marks, minute: fc.integer({ min: 0, max: 59 }), here: fc.boolean() }), {
      selector: ({ minute }) => minute,
      minLength: 1,
    });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (all, dice) => {
        const shuffled = all
          .map((each) => ({ each, by: dice.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ each }) => each);
        const split = (items: typeof all) =>
          standing(
            person(
              items
                .filter(({ here }) => !here)
                .map(({ mark, minute }) => said(String(minute), mark, minute))
                .sort((a, b) => b.at.localeCompare(a.at)),
            ),
            items.filter(({ here }) => here).map(({ mark, minute }) => kept(String(minute), mark, minute)),
            "vous",
          );
        const latest = all.reduce((a, b) => (b.minute > a.minute ? b : a));
        expect(split(shuffled).mark).toBe(latest.mark);
        expect(split(shuffled).opinions).toEqual(split(all).opinions);
      }),
    );
  });

  it("shows somebody let in here until the server shows them, and nobody of another session", () => {
    const ali: Kept = { kind: "walk_in", id: "w", at: at(1), session, firstName: "Ali", by: "me" };
    expect(newcomers(session, [ali], [])).toEqual([ali]);
    expect(newcomers("other", [ali], [])).toEqual([]);
    expect(newcomers(session, [{ ...ali, sent: 1, booking: "b" }], [person()])).toEqual([]);
    expect(newcomers(session, [{ ...ali, refused: "already_booked" }], [])).toEqual([]);
  });

  it("adds up", () => {
    expect(tally(["present", null, "absent", "present", "excused", null])).toEqual({
      present: 2,
      excused: 1,
      absent: 1,
      left: 2,
    });
  });
});
