// npm run prove [-- --fraction=1]: the full numbers of the issues, one proof after the other, each with the control that must go red.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../scripts/node.mjs";
import { argument } from "./throwaway";

const fraction = argument("fraction", 1);
const part = (whole: number, least: number) => Math.max(least, Math.round(whole * fraction));

type Proof = { readonly name: string; readonly file: string; readonly args: readonly string[]; readonly red?: "must go red" };

const proofs: readonly Proof[] = [
  { name: "fifty people on the last seat", file: "last-seat.ts", args: [`--rounds=${part(10_000, 20)}`] },
  { name: "the same, look first and write after", file: "last-seat.ts", args: ["--rounds=10", "--naive"], red: "must go red" },
  { name: "fifty people on the last seat, through HTTP", file: "last-seat-http.ts", args: [`--rounds=${part(500, 3)}`] },
  { name: "twenty people on one hour of one coach", file: "slot.ts", args: [`--rounds=${part(10_000, 20)}`] },
  { name: "the same, look first and write after", file: "slot.ts", args: ["--rounds=10", "--naive"], red: "must go red" },
  { name: "bookings while the database is killed", file: "booking-crash.ts", args: [`--kills=${part(20, 3)}`] },
  {
    name: "the same, with a database that forgets",
    file: "booking-crash.ts",
    args: ["--kills=3", "--forgetful"],
    red: "must go red",
  },
  { name: "messages while workers and database are killed", file: "outbox-crash.ts", args: [`--messages=${part(10_000, 200)}`] },
  {
    name: "the same, marked before they leave",
    file: "outbox-crash.ts",
    args: ["--messages=200", "--kills=6", "--careless"],
    red: "must go red",
  },
];

let failed = 0;
const told = (right: boolean) => {
  if (!right) failed += 1;
  console.log(right ? "  as it should" : "  NOT as it should");
};
for (const { name, file, args, red } of proofs) {
  console.log(`\n${name}${red ? ` (${red})` : ""}`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", join(root, "tests/load", file), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  told(red ? status !== 0 : status === 0);
}

const inputs = part(5_000, 150);
console.log(`\n${inputs} generated inputs for each command and view`);
const vitest = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", "security", "tests/security/inputs.test.ts"];
const generated = spawnSync(process.execPath, vitest, {
  cwd: root,
  env: { ...process.env, NODE_ENV: "test", INPUTS: String(inputs) },
  stdio: "inherit",
});
told(generated.status === 0);

console.log(`\n${proofs.length + 1 - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
