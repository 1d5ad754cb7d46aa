import type { ReactNode } from "react";
import { Glyph } from "../ui/glyph";

/** Shown by the page's own script; without it the browser's menu prints as well. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button className="btn" data-look="secondary" type="button" data-print hidden>
      <Glyph name="print" />
      {children}
    </button>
  );
}
