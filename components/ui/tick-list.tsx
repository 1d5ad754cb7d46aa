import type { ReactNode } from "react";
import { Glyph } from "./glyph";

export type TickMark = "check" | "cross" | "unknown" | "dot";

/** Reasons, papers, conditions: `word` tells the mark to those who do not see it ("Oui", "Non", "À vérifier"). */
export function TickList({ items }: { items: readonly { key: string; mark?: TickMark; word?: string; children: ReactNode }[] }) {
  return (
    <ul className="ticks">
      {items.map(({ key, mark = "check", word, children }) => (
        <li key={key} data-mark={mark}>
          <Glyph name={mark} />
          {word && <span className="vh">{word} </span>}
          {children}
        </li>
      ))}
    </ul>
  );
}
