import { beforeAll, describe, expect, test } from "vitest";
import { newWorld } from "../world";

// The settings are parsed once: this file parses them as production, before any command is imported.
beforeAll(() => {
  Object.assign(process.env, {
    MIRE_MODE: "production",
    SMTP_URL: "smtps://mail.exemple.be",
    MAIL_FROM: "bonjour@mire.exemple.be",
    PUBLIC_ORIGIN: "https://mire.exemple.be",
    SMS: "off",
  });
});

describe("in production", () => {
  test("no demonstration door opens, whoever asks, and a session opened by one is worth nothing", async () => {
    const { enterDemonstration } = await import("../../lib/people/commands/demonstration");
    const { openSession } = await import("../../lib/people/commands/open-session");
    const { asActor } = await import("../../lib/platform/db");
    const { holding } = await import("../people-world");
    const world = await newWorld();
    for (const as of ["seeker", "coach", "employer", "coordinator", "partner", "admin"]) {
      expect(await enterDemonstration.execute(world.visitor, { as })).toEqual({ status: "missing" });
      expect(await enterDemonstration.execute(world.coach, { as })).toEqual({ status: "missing" });
    }
    const enter = (method: "demonstration" | "password") =>
      asActor(world.visitor, "write", (db) => openSession(db, world.visitor, world.coach, method, { device: "", kiosk: false }));
    expect(await holding(world.mission, (await enter("demonstration")).value.secret)).toBeNull();
    expect(await holding(world.mission, (await enter("password")).value.secret)).not.toBeNull();
  });
});
