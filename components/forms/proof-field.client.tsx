"use client";
import { use } from "react";
import type { ProofAsked } from "../../lib/kernel/outcome";
import { CodeField } from "./code-field.client";
import { Form } from "./form-context.client";

/** One more field, first in the form: the code that shows it is still the same person. What was typed below stays. */
export function ProofField({ asked }: { asked: ProofAsked }) {
  const { proof } = use(Form).words;
  if (asked.by === "app") return <CodeField name="proof" label={proof.app} hint={proof.appHint} />;
  const sentTo = asked.to === undefined ? undefined : proof.sentTo.split("{contact}");
  const hint = sentTo ? (
    <>
      {sentTo[0]}
      <bdi>{asked.to}</bdi>
      {sentTo[1]} {proof.sent}
    </>
  ) : (
    proof.sent
  );
  return <CodeField name="proof" label={proof.message} hint={hint} />;
}
