import type { ReactNode } from "react";

/** The main part: one column of 34 rem in the centre, or `wide`; a child with the class `full` goes from edge to edge. */
export function Page({ width, children }: { width?: "wide"; children: ReactNode }) {
  return (
    <main className="page" id="main" tabIndex={-1} data-width={width}>
      {children}
    </main>
  );
}
