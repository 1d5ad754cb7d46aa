// Real files for tests: a photo with a place in it, a PDF as an office writes it, and the tools of the intake.
import PdfDocument from "pdfkit";
import sharp from "sharp";
import { takeIn } from "../lib/documents/intake/intake";
import type { CleanFile } from "../lib/documents/model";
import { embeddedAntivirus, embeddedPdfWriter } from "../lib/platform/adapters/embedded/files";

export const tools = { pdf: embeddedPdfWriter(), antivirus: embeddedAntivirus() };

/** A photo as a phone makes it: lying on its side, with the place where it was taken. */
export const photo = (width = 60, height = 40): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#885533" } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Telephone", Copyright: "Secret de Yasmina" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 27/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "3/1 57/1 0/1" },
    })
    .toBuffer();

export const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 30, height: 20, channels: 4, background: "#00336680" } })
    .png()
    .toBuffer();

/** A tagged PDF of some pages. */
export const paper = (pages = 1, text = "Attestation"): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PdfDocument({ pdfVersion: "1.7", tagged: true, lang: "fr-BE" });
    const parts: Buffer[] = [];
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => resolve(Buffer.concat(parts)));
    for (let page = 1; page <= pages; page++) {
      if (page > 1) document.addPage();
      document.text(`${text} ${page}`);
    }
    document.end();
  });

/** A paper that went through the intake, for commands. */
export async function cleanPaper(text?: string): Promise<CleanFile> {
  const taken = await takeIn({ name: "papier.pdf", type: "application/pdf", bytes: await paper(1, text) }, tools);
  if (!taken.ok) throw new Error(taken.refusal);
  return taken.value;
}
