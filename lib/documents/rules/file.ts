import { fileLimits, type FileRefusal, type MediaType } from "../model";

const extensions: Readonly<Record<MediaType, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
};
const declared: Readonly<Record<string, MediaType>> = {
  "application/pdf": "application/pdf",
  "application/x-pdf": "application/pdf",
  "image/jpeg": "image/jpeg",
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/png": "image/png",
};
/** What a browser says when it does not know: then the name and the first bytes decide. */
const unsaid = new Set(["", "application/octet-stream"]);

/** By its first bytes; null for anything that is not taken. */
export function typeOfBytes(head: Uint8Array): MediaType | null {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  return begins(0x25, 0x50, 0x44, 0x46, 0x2d) ? "application/pdf" : null;
}

const extensionOf = (name: string) => /\.([^./\\]{1,12})$/.exec(name.trim())?.[1]?.toLowerCase() ?? "";

type Given = { readonly name: string; readonly type: string; readonly size: number; readonly head: Uint8Array };

/** What a file says of itself, its name and its first bytes must be one and the same thing. */
export function decideFile({ name, type, size, head }: Given): MediaType | FileRefusal {
  if (size === 0) return "file_missing";
  if (size > fileLimits.bytes) return "file_too_big";
  const found = typeOfBytes(head);
  if (!found) return "file_wrong_type";
  const said = type.toLowerCase().split(";", 1)[0]?.trim() ?? "";
  if (!unsaid.has(said) && declared[said] !== found) return "file_wrong_type";
  const extension = extensionOf(name);
  return extension === "" || extensions[found].includes(extension) ? found : "file_wrong_type";
}

// Controls, and the marks that turn the direction of a name around ("gpj.exe" read backwards), are no part of a name.
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/g;
const forbidden = /[\\/:*?"<>|%;]/g;

/** A name that is safe to show, to store and to give back: the last part of a path, of at most 120 signs, with the extension of what it is. */
export function safeName(name: string, mediaType: MediaType): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const plain = last.replace(unseen, "").replace(forbidden, " ").replace(/\s+/g, " ").trim();
  const stem = plain.replace(/\.[^.]{1,12}$/, "").replace(/^[.\s]+|[.\s]+$/g, "");
  const extension = extensions[mediaType][0] ?? "";
  return `${Array.from(stem || "document")
    .slice(0, fileLimits.nameLength - extension.length - 1)
    .join("")}.${extension}`;
}
