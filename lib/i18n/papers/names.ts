import type { DocumentKind } from "../../documents/model";
import type { EvidenceCode } from "../../eligibility/model";
import type { ProvableCode } from "../../eligibility/model/verified";
import type { Locale } from "../locale";
import { words } from "../text";

const hasOwn = <Key extends string>(words: Readonly<Record<Key, string>>, key: string): key is Key => Object.hasOwn(words, key);

/** What a paper is, in words: most kinds are the papers that prove a condition, and are called the same. */
export function paperName(locale: Locale, kind: DocumentKind): string {
  const { evidence } = words(locale, "eligibility");
  const { kinds } = words(locale, "papers");
  if (hasOwn(kinds, kind)) return kinds[kind];
  return hasOwn(evidence, kind) ? evidence[kind] : kind;
}

/** The condition that a code stands for. */
export function conditionName(locale: Locale, code: ProvableCode): string {
  const { base, criteria } = words(locale, "eligibility");
  return code === "schooling_over" || code === "registered_at_forem" ? base[code] : criteria[code];
}

/** Papers as one list in words. */
export const papersInWords = (locale: Locale, codes: readonly EvidenceCode[]): string =>
  codes.map((code) => words(locale, "eligibility").evidence[code]).join(" · ");
