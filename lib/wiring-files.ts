import { embeddedAntivirus, embeddedPdfWriter } from "./platform/adapters/embedded/files";
import { clamd } from "./platform/adapters/real/clamd";
import { qpdf } from "./platform/adapters/real/qpdf";
import { env } from "./platform/env";
import type { Antivirus } from "./platform/ports/antivirus";
import type { PdfWriter } from "./platform/ports/pdf-writer";

// The composition root of what reads files: the programs that stand beside ours, where there are any.

export type FileTools = { readonly pdf: PdfWriter; readonly antivirus: Antivirus };

export const fileTools = (): FileTools => {
  const { QPDF, CLAMD } = env();
  return {
    pdf: QPDF ? qpdf({ path: QPDF }) : embeddedPdfWriter(),
    antivirus: CLAMD ? clamd({ at: CLAMD }) : embeddedAntivirus(),
  };
};
