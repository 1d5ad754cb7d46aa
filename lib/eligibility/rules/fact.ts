import type { PlainDate } from "../../kernel/plain-date";
import type { Fact, ReasonCode, ReasonValues } from "../model";

export const met = (code: ReasonCode, values: ReasonValues = {}): Fact => ({ standing: "met", reason: { code, ...values } });
export const unknown = (code: ReasonCode, values: ReasonValues = {}): Fact => ({
  standing: "unknown",
  reason: { code, ...values },
});
export const unmet = (code: ReasonCode, values: ReasonValues = {}, reachedOn?: PlainDate): Fact =>
  reachedOn === undefined
    ? { standing: "unmet", reason: { code, ...values } }
    : { standing: "unmet", reason: { code, ...values }, reachedOn };

type Reasons = { readonly yes: ReasonCode; readonly no: ReasonCode; readonly unknown: ReasonCode };

/** A yes-or-no answer; null or absent is unknown. */
export const answered = (value: boolean | null | undefined, reasons: Reasons): Fact => {
  if (value === null || value === undefined) return unknown(reasons.unknown);
  return value ? met(reasons.yes) : unmet(reasons.no);
};
