import { storeDocument } from "../../../documents/facts";
import { isBefore } from "../../../kernel/plain-date";
import { ok, refuse } from "../../../kernel/result";
import { brusselsDay, brusselsInstant } from "../../../kernel/zoned";
import type { Member } from "../../../platform/actor";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { concernOf, whoAccompanies } from "../../../platform/reach";
import { personOfSignature } from "../../facts/signatures";
import { recordPaperInput } from "../../schema/agreements";
import { give, heldToMove } from "./give";

/**
 * Signed by hand: the coach puts it on record with the scan, the day that stands on the paper, and whether it was read aloud. It is the one
 * way in which somebody records another's signature, and the scan is what it rests on.
 */
export const recordPaper = command({
  name: "agreements.record_paper",
  input: recordPaperInput,
  load: async ({ db, actor, input }) => {
    const person = await personOfSignature(db, { id: input.signature, version: null });
    return person ? concernOf(db, actor, person) : null;
  },
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const today = brusselsDay(now);
    if (isBefore(today, input.on)) return refuse("day_in_future");
    const held = await heldToMove(db, input.signature, person, "give", "paper");
    if (!held.ok) return held;
    const scan = await storeScan(db, actor, person, input);
    if (!scan.ok) return scan;
    // The hour is not on the paper: noon of that day, or now when it is today.
    const givenAt = input.on === today ? now : brusselsInstant(input.on, "12:00");
    const { signature, name, readAloud } = input;
    const recorded = { recordedBy: actor.membershipId, scan: scan.value };
    const given = await give(db, { signature, person, method: "paper", name, readAloud, givenAt, ...recorded }, now);
    if (!given.ok) return given;
    const added = { type: "documents.added", subject: person, data: { document: scan.value, as: "coach" } } as const;
    return ok({ value: given.value.value, events: [...given.value.events, added] as const });
  },
});

type Scanned = { readonly file: Parameters<typeof storeDocument>[1]["file"]; readonly fileName: string };

const storeScan = (db: Db, { membershipId }: Member, person: string, { file, fileName: name }: Scanned) =>
  storeDocument(db, { person, kind: "agreement_scan", name, file, uploadedBy: membershipId, uploadedAs: "coach" });
