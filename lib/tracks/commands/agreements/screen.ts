import { ok, refuse } from "../../../kernel/result";
import { closeForLending } from "../../../people/facts/signing";
import { command } from "../../../platform/command";
import { coachOrCoordination, concernOf } from "../../../platform/reach";
import { personOfSignature, standAtScreen } from "../../facts/signatures";
import { whoHasTheScreen } from "../../policy/agreements";
import { signatureInput, signOnScreenInput } from "../../schema/agreements";
import { give, heldToMove } from "./give";

/**
 * The coach lends the screen to somebody without a phone. Their session ends here, so that nothing of the desk can be reached; what their
 * password proved goes to the sealed cookie, and only the second factor is asked to come back.
 */
export const lendScreen = command({
  name: "agreements.lend_screen",
  input: signatureInput,
  repeats: "never",
  load: async ({ db, actor, input }) => {
    const person = await personOfSignature(db, { id: input.signature, version: null });
    return person ? concernOf(db, actor, person) : null;
  },
  policy: coachOrCoordination,
  run: async ({ db, actor, input: { signature }, subject: { person } }) => {
    const held = await heldToMove(db, signature, person, "give", "screen");
    if (!held.ok) return held;
    const [speaks] = await db.sql<{ locale: string }>`select locale from person where id = ${person}::uuid`;
    const passed = await closeForLending(db, actor);
    const { track, agreement } = held.value;
    return ok({
      value: { signature, by: actor.membershipId, person, passed, locale: speaks?.locale ?? "fr" },
      events: [
        { type: "agreements.screen_lent", subject: person, data: { track, agreement, signature, session: actor.sessionId } },
      ],
    });
  },
});

/** Signed on the screen that was lent, before the coach who lent it. */
export const signOnScreen = command({
  name: "agreements.sign_on_screen",
  input: signOnScreenInput,
  load: async ({ db, input: { lent } }) => {
    if (!lent) return { at: null };
    const person = await standAtScreen(db, lent.signature);
    return person ? { at: { ...lent, person } } : null;
  },
  policy: whoHasTheScreen,
  run: async ({ db, now, input: { name }, subject: { at } }) => {
    if (!at) return refuse("screen_over");
    const { signature, person, by } = at;
    return give(
      db,
      { signature, person, method: "screen", name, readAloud: null, givenAt: now, recordedBy: by, scan: null },
      now,
    );
  },
});
