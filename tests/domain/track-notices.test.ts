import { describe, expect, it } from "vitest";
import { sayCoach, sayGlass, trackNotices } from "../../lib/tracks/notifications";

const event = (type: string, id = 7) => ({ id, type, subject: "p", data: { track: "t" } });

describe("what a person is told of their track", () => {
  it("is who accompanies them, at each change, and that a file was opened; each once", () => {
    expect(trackNotices(event("tracks.assigned"))).toEqual([
      { template: "coach_assigned", subject: "p", key: "coach_assigned|p|7" },
    ]);
    expect(trackNotices(event("tracks.glass_broken", 8))).toEqual([
      { template: "glass_broken", subject: "p", key: "glass_broken|p|8" },
    ]);
  });

  it.each([
    "tracks.opened",
    "tracks.unassigned",
    "tracks.suspended",
    "tracks.closed",
    "tracks.headline_set",
    "tracks.glass_closed",
  ])("is nothing of %s", (type) => expect(trackNotices(event(type))).toEqual([]));

  it("says a coach's first name, and nothing once there is none; never why a file was opened", () => {
    expect(sayCoach("p", "Claire")).toEqual({
      to: { person: "p" },
      opens: { page: "/mon-parcours" },
      values: { coach: "Claire" },
    });
    expect(sayCoach("p", null)).toBeNull();
    expect(sayGlass("p")).toEqual({ to: { person: "p" }, opens: { page: "/mon-parcours/donnees" } });
  });
});
