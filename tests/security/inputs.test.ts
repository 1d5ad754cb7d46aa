import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../lib/platform/command";
import { disconnect } from "../../lib/platform/db";
import { queries } from "../../lib/platform/query";
import { everyRow, loadEveryDoor } from "../doors";
import { setTheScene, type Scene } from "./authorisation";
import { inputsFor } from "./inputs";

// 5 000 of each in `npm run prove` (INPUTS=5000).
const numRuns = Number(process.env.INPUTS ?? 150);

let scene: Scene;
await loadEveryDoor();
beforeAll(async () => {
  scene = await setTheScene();
});
afterAll(disconnect);

describe.each([...commands.values()].map((command) => [command.name, command] as const))("%s", (_name, command) => {
  it("answers any input without a fault; what is not accepted writes no row", { timeout: 600_000 }, async () => {
    const before = await everyRow();
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        inputsFor(command.input),
        fc.constantFrom("visitor", "coach", "themself", "coordinator"),
        async (typed, asker) => {
          const outcome = await command.execute(scene.actors[asker as "visitor"], typed, { now: scene.today });
          expect(["invalid", "missing", "refused", "done"]).toContain(outcome.status);
          // Some refusals are written on purpose: a wrong password is in the journal.
          if (outcome.status === "done" || outcome.status === "refused") accepted += 1;
          if (outcome.status !== "invalid") return;
          for (const codes of Object.values(outcome.errors)) for (const code of codes) expect(code).toMatch(/^[a-z0-9_]+$/);
        },
      ),
      { numRuns },
    );
    if (accepted === 0) expect(await everyRow()).toBe(before);
  });
});

describe.each([...queries.values()].map((query) => [query.name, query] as const))("%s", (_name, query) => {
  it("answers any input without a fault", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(inputsFor(query.input), fc.constantFrom("visitor", "coach", "themself", "admin"), async (typed, asker) => {
        await query.ask(scene.actors[asker as "visitor"], typed as never, scene.today);
      }),
      { numRuns },
    );
  });
});
