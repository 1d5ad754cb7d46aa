import { createHash } from "node:crypto";
import { ok, refuse, type Result } from "../../kernel/result";
import { faultLine, log } from "../../platform/log";
import type { Antivirus } from "../../platform/ports/antivirus";
import type { PdfWriter } from "../../platform/ports/pdf-writer";
import type { FileTools } from "../../platform/file-tools";
import { fileLimits, fileRefusals, type CleanFile, type FileRefusal, type FileState, type MediaType } from "../model";
import { decideFile } from "../rules/file";
import { readApart } from "./process";

/** A file as a form gives it. */
export type GivenFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/**
 * Takes a file in, or says in one code why not (security.md 8.4): size, name and first bytes agree; then, in another process, an image is
 * made anew from its pixels and a PDF is read word by word; then the programs that stand beside ours, where there are any.
 */
export async function takeIn(given: GivenFile, tools: FileTools): Promise<Result<CleanFile, FileRefusal>> {
  const found = decideFile({ ...given, size: given.bytes.length, head: given.bytes.subarray(0, 16) });
  if (isRefusal(found)) return refuse(found);
  const { mostPixels, mostPages } = { mostPixels: fileLimits.pixels, mostPages: fileLimits.pages };
  const read = await readApart({ mediaType: found, bytes: given.bytes, mostPixels, mostPages });
  if (read.refusal) return refuse(read.refusal);
  const bytes = found === "application/pdf" ? await rewritten(given.bytes, tools.pdf) : Buffer.from(read.bytes ?? []);
  if (!bytes || bytes.length === 0) return refuse("file_unreadable");
  if (bytes.length > fileLimits.bytes) return refuse("file_too_big");
  const state = await scanned(bytes, tools.antivirus);
  return state === "rejected" ? refuse("file_infected") : ok(cleanFile(found, bytes, state, read.pages));
}

const isRefusal = (found: MediaType | FileRefusal): found is FileRefusal => (fileRefusals as readonly string[]).includes(found);

/** Where a program was asked for, a file that it could not write anew is not taken: the person is told to take a photo. */
const rewritten = (bytes: Buffer, pdf: PdfWriter) =>
  pdf.rewrite(bytes).catch((fault: unknown) => {
    log.error(faultLine(fault), "a PDF could not be written anew");
    return null;
  });

/** What the scanner says, as a state of the file; `unavailable` waits. */
export async function scanned(bytes: Buffer, antivirus: Antivirus): Promise<FileState> {
  const said = await antivirus.scan(bytes);
  if (said === "unavailable") return "scanning";
  return said === "clean" ? "clean" : "rejected";
}

/** For the intake, and for files that the portal itself makes. */
export function cleanFile(mediaType: MediaType, bytes: Buffer, state: FileState = "clean", pages?: number): CleanFile {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { mediaType, bytes, sha256, state, ...(pages && { pages }), toJSON: () => ({ mediaType, sha256 }) };
}
