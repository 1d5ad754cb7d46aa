// Compiled by the type check: each expected error is a breach that the gate refuses.
import { z } from "zod";
import { ok } from "../../lib/kernel/result";
import { command } from "../../lib/platform/command";
import { anyone, member } from "../../lib/platform/policy";

const event = { type: "x.done", subject: "1", data: {} } as const;
const base = { name: "x.do", input: z.object({}), load: async () => ({}) } as const;
const aSeeker = member("a seeker", "seeker");

export const breaches = () => {
  // @ts-expect-error a command without a policy does not compile
  command({ ...base, run: async () => ok({ value: null, events: [event] }) });
  // @ts-expect-error a hand-made policy does not compile
  command({ ...base, policy: { sentence: "me", allows: () => true }, run: async () => ok({ value: null, events: [event] }) });
  // @ts-expect-error a change that records nothing does not compile
  command({ ...base, policy: anyone, run: async () => ok({ value: null, events: [] }) });
  // @ts-expect-error under a public policy there is no person to act as
  command({ ...base, policy: anyone, run: async ({ actor }) => ok({ value: actor.personId, events: [event] }) });

  command({ ...base, policy: aSeeker, run: async ({ actor }) => ok({ value: actor.personId, events: [event] }) });
};
