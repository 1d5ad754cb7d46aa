import type { ReactNode } from "react";

/** What happens next, numbered. */
export function Steps({ steps }: { steps: readonly { key: string; children: ReactNode }[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.key}>{step.children}</li>
      ))}
    </ol>
  );
}
