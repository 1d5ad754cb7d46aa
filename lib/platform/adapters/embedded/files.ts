import type { Antivirus } from "../../ports/antivirus";
import type { PdfWriter } from "../../ports/pdf-writer";

/** No program beside ours: the structural checks of the intake stand alone. */
export const embeddedPdfWriter = (): PdfWriter => ({ rewrite: async (bytes) => bytes });

/** No scanner: what the intake let through is taken as it is. */
export const embeddedAntivirus = (): Antivirus => ({ scan: async () => "clean" });
