import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trackMoves, trackStatuses, trackSteps, type Phase, type TrackBy, type TrackStatus } from "../../lib/tracks/model/life";
import { decideStep, isAllowed, resumesAfter } from "../../lib/tracks/rules/life";
import { lifeAsMermaid } from "../../lib/tracks/rules/picture";

const froms = ["none", ...trackStatuses] as const;
const bys: readonly TrackBy[] = ["coach", "portal"];
const standing = (status: TrackStatus | "none", resumesTo: Phase = "towards_employment") =>
  status === "none" ? null : { status, resumesTo: status === "suspended" ? resumesTo : null };

/** The whole matrix, written by hand from domain.md 3; a cell that is not here is refused. */
const allowed: readonly string[] = [
  "open none coach -> reception",
  "open closed coach -> reception",
  "sign reception portal -> towards_employment",
  "sign reception coach -> towards_employment",
  "sign towards_employment portal -> towards_employment",
  "sign towards_employment coach -> towards_employment",
  "sign in_employment portal -> in_employment",
  "sign in_employment coach -> in_employment",
  "sign suspended portal -> suspended",
  "sign suspended coach -> suspended",
  "hire reception coach -> in_employment",
  "hire towards_employment coach -> in_employment",
  "lose_job in_employment coach -> towards_employment",
  "suspend reception coach -> suspended",
  "suspend towards_employment coach -> suspended",
  "suspend in_employment coach -> suspended",
  "resume suspended coach -> towards_employment",
  "renew towards_employment coach -> towards_employment",
  "close reception coach -> closed",
  "close towards_employment coach -> closed",
  "close in_employment coach -> closed",
  "close suspended coach -> closed",
];
const cells = trackSteps.flatMap((step) => froms.flatMap((from) => bys.map((by) => [step, from, by] as const)));

describe("every step, from every status, by everybody", () => {
  it(`is ${String(cells.length)} cells`, () => {
    expect(cells).toHaveLength(96);
    expect(allowed.filter((line) => !cells.some((cell) => line.startsWith(`${cell.join(" ")} ->`)))).toEqual([]);
  });

  it.each(cells)("%s from %s by %s", (step, from, by) => {
    const line = allowed.find((each) => each.startsWith(`${step} ${from} ${by} ->`));
    const decided = decideStep(step, standing(from), by);
    expect(isAllowed(step, from, by)).toBe(line !== undefined);
    expect(decided).toEqual(line ? { ok: true, value: line.split("-> ")[1] } : { ok: false, refusal: "step_not_possible" });
  });
});

describe("a suspension", () => {
  it.each(["reception", "towards_employment", "in_employment"] as const)("leads back to %s, where it was", (phase) => {
    expect(resumesAfter("suspend", { status: phase, resumesTo: null }, "suspended")).toBe(phase);
    expect(decideStep("resume", standing("suspended", phase), "coach")).toEqual({ ok: true, value: phase });
  });

  it("keeps what is signed meanwhile for the day of the return, and forgets nothing else", () => {
    expect(resumesAfter("sign", { status: "suspended", resumesTo: "reception" }, "suspended")).toBe("towards_employment");
    expect(resumesAfter("sign", { status: "suspended", resumesTo: "in_employment" }, "suspended")).toBe("in_employment");
    expect(resumesAfter("resume", { status: "suspended", resumesTo: "reception" }, "reception")).toBeNull();
  });
});

describe("any walk", () => {
  const walk = fc.array(fc.tuple(fc.constantFrom(...trackSteps), fc.constantFrom(...bys)), { maxLength: 40 });

  it("never leaves the table: each state is known, on hold exactly when there is a way back, closed until it is opened anew", () =>
    fc.assert(
      fc.property(walk, (steps) => {
        let at: { status: TrackStatus; resumesTo: Phase | null } | null = null;
        for (const [step, by] of steps) {
          const from: TrackStatus | "none" = at?.status ?? "none";
          const decided = decideStep(step, at, by);
          expect(decided.ok).toBe(trackMoves[step].leads[from] !== undefined && trackMoves[step].by.includes(by));
          if (!decided.ok) continue;
          at = {
            status: decided.value,
            resumesTo: resumesAfter(step, at ?? { status: "reception", resumesTo: null }, decided.value),
          };
          expect(trackStatuses).toContain(at.status);
          expect(at.resumesTo !== null).toBe(at.status === "suspended");
          if (from === "closed") expect(step).toBe("open");
        }
      }),
      { numRuns: 2_000 },
    ));

  it("can always be ended, by a coach, in one step", () =>
    fc.assert(
      fc.property(fc.constantFrom(...trackStatuses.filter((status) => status !== "closed")), (status) => {
        expect(decideStep("close", standing(status), "coach")).toEqual({ ok: true, value: "closed" });
      }),
    ));
});

it("has a picture that is drawn from the table", async () => {
  const page = [
    "# The life of a track",
    "",
    "Drawn from the table in `model/life.ts` by `rules/picture.ts`; `npx vitest run --project domain tests/domain/track-life.test.ts -u` draws it again.",
    "",
    "```mermaid",
    lifeAsMermaid(),
    "```",
    "",
  ].join("\n");
  await expect(page).toMatchFileSnapshot("../../lib/tracks/life.md");
});
