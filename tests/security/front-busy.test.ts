import { afterEach, expect, test } from "vitest";
import { hearFaults } from "../../lib/platform/front/refusals";
import { open, page, type Opened } from "./front-house";

let door: Opened;
afterEach(() => door.stop());

test("a page is 503 with a time to come back, in words, when the database made others go first for too long; 500 for the next fault", async () => {
  const told: string[] = [];
  const tell = (_fields: object, message: string): void => void told.push(message);
  hearFaults({ info: tell, warn: tell, error: tell });
  const hear = (globalThis as unknown as Record<symbol, (heard: object) => void>)[Symbol.for("mire.faults")]!;
  let fault = Object.assign(new Error("x"), { name: "TooBusy" });
  door = await open({
    inside: (req, res) => {
      hear({ fault, request: req.headers["x-mire-request"], route: "/" });
      res.statusCode = 500;
      page(res);
    },
  });
  const paths = ["/fr/seances", "/fr/connexion", "/fr/coach", "/api/calendrier"];
  const shown = async (): Promise<object[]> => {
    const answers = [];
    for (const path of paths) answers.push(await door.ask(path));
    return answers.map(({ status, headers }) => [status, headers["retry-after"]]);
  };
  expect(await shown()).toEqual(Array(4).fill([503, "5"]));
  expect((await door.ask("/de/seances")).body).toContain("Versuchen Sie es");
  fault = new Error("panne");
  expect(await shown()).toEqual(Array(4).fill([500, undefined]));
  expect(told).toContain("a page waited in vain");
});
