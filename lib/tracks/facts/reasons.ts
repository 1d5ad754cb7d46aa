import { openFor, personKeyOf, sealFor } from "../../people/facts";
import type { Db } from "../../platform/db";
import { suspensionReasons, type SuspensionReason } from "../model/life";

/** The tables whose rows say why: all of them in a column of its own, sealed with the key of the person it is about. */
type Reasoned = "assignment" | "cover" | "renewal" | "suspension" | "track_step";

const reasonPlace = (table: Reasoned, id: string) => `${table}|sealed_reason|${id}`;
const wherePlace = (track: string) => `track|sealed_closing_to|${track}`;

/** The longest code, with its quotation marks: all are sealed at this length. */
const codeLength = Math.max(...suspensionReasons.map((code) => code.length + 2));

export const sealReason = (key: Buffer, table: Reasoned, id: string, reason: string) =>
  sealFor(key, reasonPlace(table, id), reason, table === "suspension" ? codeLength : 0);

/** Null when none was given, or with the key of a person who is forgotten. */
export const reasonIn = (key: Buffer | null, table: Reasoned, id: string, sealed: string | null) =>
  sealed === null ? null : (openFor(key, reasonPlace(table, id), sealed) as string | null);

/** What stands in the row of a suspension: one of the codes, or nothing that can be read. */
export const suspensionReasonIn = (key: Buffer | null, id: string, sealed: string): SuspensionReason | null =>
  suspensionReasons.find((code) => code === reasonIn(key, "suspension", id, sealed)) ?? null;

/** Where somebody went when their track was closed. */
export const sealWhere = async (db: Db, person: string, track: string, where: string | null) =>
  where === null ? null : sealFor(await personKeyOf(db, person), wherePlace(track), where);
export const whereIn = (key: Buffer | null, track: string, sealed: string | null) =>
  sealed === null ? null : (openFor(key, wherePlace(track), sealed) as string | null);
