import type { ReactNode } from "react";
import { Glyph } from "../ui/glyph";

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="back" href={href}>
      <Glyph name="back" />
      {children}
    </a>
  );
}
