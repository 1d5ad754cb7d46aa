/** Writes a PDF anew, so that what comes out is what one known program writes. */
export interface PdfWriter {
  /** Null when it cannot be read. Throws when the program itself fails. */
  rewrite(bytes: Buffer): Promise<Buffer | null>;
}
