import type { ReactNode } from "react";

export type BadgeTone = "ok" | "warn" | "error" | "info" | "special" | "line";

/** A state: the word says it, the shape repeats it, the colour only helps. */
export function Badge({ tone, children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  );
}
