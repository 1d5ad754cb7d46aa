// A process of its own, started by ./process.ts: it reads what strangers send, may touch no file and start no program, and can be killed.
import { checkPdf } from "./pdf-check.ts";
import { remake } from "./image.ts";
import type { Asked, Answered } from "./process.ts";

async function answer({ id, mediaType, bytes: given, mostPixels, mostPages }: Asked): Promise<Answered> {
  const bytes = Buffer.from(given);
  if (mediaType === "application/pdf") return { id, ...checkPdf(bytes, mostPages) };
  return { id, ...(await remake(bytes, mediaType === "image/png" ? "png" : "jpeg", mostPixels)) };
}

process.on("message", (asked: Asked) => {
  answer(asked).then(
    (answered) => process.send?.(answered),
    () => process.send?.({ id: asked.id, refusal: "file_unreadable" } satisfies Answered),
  );
});
process.on("disconnect", () => process.exit(0));
