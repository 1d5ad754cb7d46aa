import type { ReactNode } from "react";

/** The one yellow gesture of a screen: the answer, from edge to edge. `calm` is for answers that are not good news. */
export function Slab({ tone, children }: { tone?: "calm"; children: ReactNode }) {
  return (
    <div className="slab full" data-tone={tone}>
      {children}
    </div>
  );
}
