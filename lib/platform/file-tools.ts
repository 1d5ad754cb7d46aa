import { embeddedAntivirus, embeddedPdfWriter } from "./adapters/embedded/files";
import { clamd } from "./adapters/real/clamd";
import { qpdf } from "./adapters/real/qpdf";
import { env } from "./env";
import type { Antivirus } from "./ports/antivirus";
import type { PdfWriter } from "./ports/pdf-writer";

/** The programs that stand beside ours and read files, where the settings name them; else the embedded ones. */
export type FileTools = { readonly pdf: PdfWriter; readonly antivirus: Antivirus };

export const fileTools = (): FileTools => {
  const { QPDF, CLAMD } = env();
  return {
    pdf: QPDF ? qpdf({ path: QPDF }) : embeddedPdfWriter(),
    antivirus: CLAMD ? clamd({ at: CLAMD }) : embeddedAntivirus(),
  };
};
