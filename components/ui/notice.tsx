import type { ReactNode } from "react";
import { Glyph } from "./glyph";

export type NoticeTone = "info" | "ok" | "warn" | "error";

/** A sentence set apart; `live` reads it out when it appears after an action. */
export function Notice({
  tone = "info",
  live,
  title,
  children,
}: {
  tone?: NoticeTone;
  live?: "status" | "alert";
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="notice" data-tone={tone} role={live}>
      <Glyph name={tone} />
      <div>
        {title && (
          <p>
            <b>{title}</b>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
