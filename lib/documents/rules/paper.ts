import { isBefore, type PlainDate } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import { isSensitive, sensitivePerHour, type CheckState, type DocumentKind, type FileState, type PaperStanding } from "../model";

type Paper = { readonly checkState: CheckState; readonly expiresOn: PlainDate | null };

/** How a paper stands on a day. The last day of a paper still counts. */
export function standingOf({ checkState, expiresOn }: Paper, today: PlainDate): PaperStanding {
  if (checkState === "refused") return "refused";
  if (checkState === "awaited") return "received";
  if (expiresOn !== null && isBefore(expiresOn, today)) return "expired";
  return checkState === "accepted" ? "verified" : "kept";
}

type Opening = {
  readonly kind: DocumentKind;
  readonly by: "person" | "staff";
  readonly hasProved: boolean;
  /** Sensitive papers that this account opened within the hour. */
  readonly opened: number;
};

/** May its file be opened now? */
export function decideOpening({ kind, by, hasProved, opened }: Opening) {
  if (by === "person" || !isSensitive(kind)) return ok("open");
  if (!hasProved) return refuse("proof_first");
  return opened >= sensitivePerHour ? refuse("too_many_opened") : ok("open");
}

/** Only what the virus scanner let through is looked at; the same answer may be given again, a refusal may be taken back. */
export function decideCheck(paper: { readonly state: FileState; readonly checkState: CheckState }) {
  if (paper.state !== "clean") return refuse("paper_waits");
  return paper.checkState === "not_needed" ? refuse("paper_not_to_check") : ok("check");
}

/**
 * Who brought a paper may take it back until it proves something; who accompanies the person may take any away. A signed agreement stays
 * with the agreement.
 */
export function decideRemoval(paper: { readonly kind: DocumentKind; readonly checkState: CheckState }, by: "person" | "coach") {
  if (paper.kind === "agreement_scan") return refuse("paper_kept_with_agreement");
  return by === "person" && paper.checkState === "accepted" ? refuse("paper_verified") : ok("remove");
}
