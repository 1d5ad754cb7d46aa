// Makes an image anew from its pixels: nothing of the file that came stays but what it shows. Runs in the reading process.
import sharp from "sharp";
import type { FileRefusal } from "../model.ts";

// Only these two readers exist here: the flaws of 2026 were in the others (security.md 3.2).
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });
sharp.cache(false);
sharp.concurrency(1);

/** The long side of what is kept: a page of A4 at 275 points an inch. */
const longSide = 3_200;

export type ImageFound = { readonly bytes: Buffer } | { readonly refusal: FileRefusal };

export async function remake(bytes: Buffer, format: "jpeg" | "png", mostPixels: number): Promise<ImageFound> {
  const options = { limitInputPixels: mostPixels, failOn: "error", pages: 1, sequentialRead: true } as const;
  try {
    const head = await sharp(bytes, options).metadata();
    if (head.format !== format) return { refusal: "file_wrong_type" };
    if (head.width * head.height > mostPixels) return { refusal: "file_too_big" };
    const image = sharp(bytes, options)
      .autoOrient()
      .resize({ width: longSide, height: longSide, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb");
    const made = format === "jpeg" ? image.jpeg({ quality: 85 }) : image.png({ compressionLevel: 8 });
    return { bytes: await made.toBuffer() };
  } catch (fault) {
    return {
      refusal: fault instanceof Error && fault.message.includes("exceeds pixel limit") ? "file_too_big" : "file_unreadable",
    };
  }
}
