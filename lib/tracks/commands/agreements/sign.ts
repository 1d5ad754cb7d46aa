import { ok, refuse } from "../../../kernel/result";
import { brusselsDay } from "../../../kernel/zoned";
import { parametersOn } from "../../../missions/facts";
import { askSigningCode, spendSigningCode } from "../../../people/facts/signing";
import type { Actor } from "../../../platform/actor";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { orBusy } from "../../../platform/hashing";
import { concernOf } from "../../../platform/reach";
import { personOfSignature, type Reference } from "../../facts/signatures";
import type { Party } from "../../model/agreements";
import { whoSigns, type SignatureConcern } from "../../policy/agreements";
import { linkServes } from "../../rules/agreements";
import { askSignCodeInput, refuseInput, signByCodeInput, signInput } from "../../schema/agreements";
import { give, heldToMove } from "./give";

type Reached = SignatureConcern & { readonly signature: string; readonly askedAt: Date | null };

/** Whose signature it is and how it was reached; null for a link that was replaced, and for what the walls hide. */
export async function reached(db: Db, actor: Actor, { id, version }: Reference): Promise<Reached | null> {
  const person = await personOfSignature(db, { id, version });
  const concern = person ? await concernOf(db, actor, person) : null;
  if (!concern) return null;
  const [row] = await db.sql<{ party: Party; askedAt: Date | null }>`
    select party, asked_at as "askedAt" from signature where id = ${id}::uuid`;
  return row ? { ...concern, ...row, signature: id, by: version === null ? "account" : "link" } : null;
}

/** A link serves for some weeks after it was last sent; then another is asked for. */
async function stillServes(db: Db, actor: Actor, { by, askedAt }: Reached, now: Date) {
  if (by === "account") return ok(null);
  const { link_days_after } = await parametersOn(db, actor.missionId, brusselsDay(now));
  return linkServes(askedAt, link_days_after, now) ? ok(null) : refuse("link_expired");
}

/** "Je signe": by the link on a phone, or from the account. */
export const signAgreement = command({
  name: "agreements.sign",
  input: signInput,
  load: ({ db, actor, input }) => reached(db, actor, input.signature),
  policy: whoSigns,
  run: async ({ db, actor, now, input, subject }) => {
    const serves = await stillServes(db, actor, subject, now);
    if (!serves.ok) return serves;
    const { signature, person, by } = subject;
    const way = { method: by, name: input.name, readAloud: null, givenAt: now, recordedBy: null, scan: null } as const;
    return give(db, { signature, person, ...way }, now);
  },
});

/** "Je ne signe pas": the coach sees it; the person may still sign later. */
export const refuseToSign = command({
  name: "agreements.refuse",
  input: refuseInput,
  load: ({ db, actor, input }) => reached(db, actor, input.signature),
  policy: whoSigns,
  run: async ({ db, actor, now, subject }) => {
    const serves = await stillServes(db, actor, subject, now);
    if (!serves.ok) return serves;
    const held = await heldToMove(db, subject.signature, subject.person, "refuse", subject.by);
    if (!held.ok) return held;
    const { id, agreement, party, track, person } = held.value;
    await db.sql`update signature set status = 'refused' where id = ${id}::uuid`;
    return ok({
      value: { person, agreement },
      events: [{ type: "agreements.signature_refused", subject: person, data: { track, agreement, signature: id, party } }],
    });
  },
});

/** On a phone that is not theirs: a code goes to the person's own contact, bound to this browser and to this signature. */
export const askSignCode = command({
  name: "agreements.ask_code",
  input: askSignCodeInput,
  repeats: "never",
  load: ({ db, actor, input }) => reached(db, actor, input.signature),
  policy: whoSigns,
  run: async ({ db, actor, now, input, subject }) => {
    const serves = await stillServes(db, actor, subject, now);
    if (!serves.ok) return serves;
    const { signature, person } = subject;
    const held = await heldToMove(db, signature, person, "give", "code");
    if (!held.ok) return held;
    const asked = await orBusy(askSigningCode(db, { person, signature, browser: input.browser, locale: input.locale }));
    if (!asked.ok) return asked;
    return ok({ value: { browser: asked.value.browser }, events: [asked.value.event] });
  },
});

export const signByCode = command({
  name: "agreements.sign_by_code",
  input: signByCodeInput,
  repeats: "never",
  load: ({ db, actor, input }) => reached(db, actor, input.signature),
  policy: whoSigns,
  run: ({ db, actor, now, input, subject }) => orBusy(spendAndSign(db, actor, now, input, subject)),
});

type Typed = { readonly name: string; readonly code: string; readonly browser: string | null };

async function spendAndSign(db: Db, actor: Actor, now: Date, typed: Typed, subject: Reached) {
  const serves = await stillServes(db, actor, subject, now);
  if (!serves.ok) return serves;
  const { signature, person } = subject;
  // Judged first: a code is not spent on what cannot be signed.
  const open = await heldToMove(db, signature, person, "give", "code");
  if (!open.ok) return open;
  const spent = await spendSigningCode(db, signature, typed.browser, typed.code);
  if (!spent.ok) return spent;
  const way = { method: "code", name: typed.name, readAloud: null, givenAt: now, recordedBy: null, scan: null } as const;
  return give(db, { signature, person, ...way }, now);
}
