import type { ReactNode } from "react";
import { Glyph } from "./glyph";
import { Pictogram, type PictogramName } from "./pictogram";

/** `mark="line"` gives the one card that matters its daffodil edge. */
export function Card({ mark, children }: { mark?: "line"; children: ReactNode }) {
  return (
    <div className="card stack" data-mark={mark}>
      {children}
    </div>
  );
}

/** A door: the whole card is one link. */
export function CardLink({
  href,
  title,
  hint,
  picture,
}: {
  href: string;
  title: ReactNode;
  hint?: ReactNode;
  picture?: PictogramName;
}) {
  return (
    <a className="card" href={href}>
      {picture && <Pictogram name={picture} />}
      <span className="door">
        <b className="display">{title}</b>
        {hint && <span className="hint">{hint}</span>}
      </span>
      <Glyph name="next" />
    </a>
  );
}
