import type { ReactNode } from "react";

/** More, for those who want it: opens without scripts. */
export function Disclosure({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
