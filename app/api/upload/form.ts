import type { GivenFile } from "../../../lib/documents/intake/intake";

export type Posted = { readonly typed: Readonly<Record<string, string>>; readonly file: GivenFile | null };

/** Fields that the door itself reads; the rest goes to the command. */
const ours = new Set(["back", "locale", "key"]);

const mostFields = 30;
const longest = 5_000;

/** The text fields by name and the one file, under `file`; null when the body is no form. */
export async function postedForm(request: Request): Promise<Posted | null> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get("content-type") ?? "")) return null;
  const form = await request.formData().catch(() => null);
  if (!form) return null;
  const entries = [...form.entries()].slice(0, mostFields);
  const typed = Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value.slice(0, longest)] as const] : [])),
  );
  // The camera and the folder are two fields of one name: whichever holds something.
  const file = form.getAll("file").find((value) => typeof value !== "string" && value.size > 0);
  return { typed, file: file && typeof file !== "string" ? await given(file) : null };
}

const given = async (file: File): Promise<GivenFile> => ({
  name: file.name,
  type: file.type,
  bytes: Buffer.from(await file.arrayBuffer()),
});

export const forCommand = (typed: Posted["typed"]) =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !ours.has(name)));

/** A page of ours, in no language yet: "/mon-parcours/papiers". Anything else goes home. */
export const backTo = (back: string | undefined) =>
  back && /^\/(?:mon-parcours|coach)(?:\/[\w-]+)*$/.test(back) ? back : "/mon-parcours";
