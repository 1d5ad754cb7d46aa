import type { ReactNode } from "react";

/** First of the page: past the header, to `#main`. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a className="skip" href="#main">
      {children}
    </a>
  );
}
