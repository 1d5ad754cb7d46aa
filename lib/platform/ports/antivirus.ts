/** `unavailable`: the scanner does not answer; the file waits, and nobody can open it meanwhile. */
export type Scanned = "clean" | "infected" | "unavailable";

export interface Antivirus {
  scan(bytes: Buffer): Promise<Scanned>;
}
