// The time of an answer must not say who is known. Medians of interleaved pairs: the machine may be busy, both sides alike.
import { expect, test } from "vitest";
import { askCode } from "../../lib/people/commands/sign-in-by-code";
import { checkPassword } from "../../lib/people/commands/sign-in-by-password";
import { isSecret } from "../../lib/platform/hashing";
import { somebody, staff } from "../people-world";
import { newWorld, phone } from "../world";

const pairs = 20;

const timed = async (work: () => Promise<unknown>) => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** How many times longer the first takes than the second. */
async function ratio(first: (index: number) => Promise<unknown>, second: (index: number) => Promise<unknown>) {
  const times: [number[], number[]] = [[], []];
  for (let index = 0; index < pairs; index++) {
    const order = index % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const side of order) times[side].push(await timed(() => (side === 0 ? first : second)(index)));
  }
  return median(times[0]) / median(times[1]);
}

test("asking for a code takes as long for a known number as for an unknown one", async () => {
  const world = await newWorld();
  for (let index = 0; index < pairs; index++) await somebody(world.mission, "Yasmina", phone(600_000 + index));
  const ask = (from: number) => (index: number) => askCode.execute(world.visitor, { contact: phone(from + index) });
  const measured = await ratio(ask(600_000), ask(700_000));
  expect(measured).toBeGreaterThan(0.6);
  expect(measured).toBeLessThan(1.67);
});

test("a wrong password takes as long for a known address as for an unknown one", async () => {
  const world = await newWorld();
  for (let index = 0; index < pairs / 4; index++) await staff(world.mission, "coach", `connu${index}@essai.example`);
  const check = (name: string) => (index: number) =>
    checkPassword.execute(world.visitor, { email: `${name}${index % (pairs / 4)}@essai.example`, password: "pas le bon mot" });
  const measured = await ratio(check("connu"), check("inconnu"));
  expect(measured).toBeGreaterThan(0.6);
  expect(measured).toBeLessThan(1.67);
});

test("would see it: an answer without the hash is many times faster", async () => {
  const honest = () => isSecret("x", null, "password");
  const careless = () => Promise.resolve(false);
  expect(await ratio(honest, careless)).toBeGreaterThan(3);
});
