import type { Address, Happened, Notice, Saying } from "../../kernel/notice";
import type { AgreementStatus, Party, SignatureStatus } from "../model/agreements";

export type AgreementTemplate = "agreement_to_sign" | "agreement_signed";

const told: Readonly<Partial<Record<string, AgreementTemplate>>> = {
  "agreements.out": "agreement_to_sign",
  "agreements.asked_again": "agreement_to_sign",
  "agreements.signed": "agreement_signed",
};

/** Who is told: the person, about their own signature. The third party is written to by the command that was given their address. */
export function agreementNotices({ id, type, data }: Happened): readonly Notice<AgreementTemplate>[] {
  const template = told[type];
  const { signature } = data;
  return template && typeof signature === "string"
    ? [{ template, subject: signature, key: `${template}|${signature}|${id}` }]
    : [];
}

export type SignatureToTell = {
  readonly id: string;
  readonly person: string;
  readonly locale: string;
  readonly party: Party;
  readonly status: SignatureStatus;
  readonly agreement: AgreementStatus;
  readonly version: number;
};

/** Says only that a document waits, or that all have signed: whoever reads over a shoulder learns nothing of what it is. */
export function sayOfSignature(template: AgreementTemplate, told: SignatureToTell, address: Address | null): Saying | null {
  const { agreement, party, status, id, version } = told;
  const holds = template === "agreement_signed" ? agreement === "signed" : agreement === "out" && status !== "given";
  if (!holds || (party !== "person" && !address)) return null;
  const to = party !== "person" && address ? { address, locale: "fr" } : { person: told.person };
  return { to, opens: { signature: id, version } };
}
