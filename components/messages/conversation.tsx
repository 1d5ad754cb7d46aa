import type { ReactNode } from "react";

export type Said = {
  readonly key: string;
  /** Which side of the page: the reader’s own words, or the other’s. */
  readonly side: "own" | "other";
  readonly who: ReactNode;
  readonly when: ReactNode;
  /** What somebody typed, in a language and a direction of their own. */
  readonly text: string;
  readonly mark?: ReactNode;
};

/** A conversation, oldest first; `last` is the id of its end, for a link that leads there. */
export function Conversation({
  label,
  last,
  messages,
}: {
  readonly label: string;
  readonly last: string;
  readonly messages: readonly Said[];
}) {
  return (
    <ol className="conversation" role="list" aria-label={label}>
      {messages.map(({ key, side, who, when, text, mark }, at) => (
        <li key={key} id={at === messages.length - 1 ? last : undefined} data-side={side}>
          <p className="said-by">
            <b>{who}</b> <span className="muted">{when}</span>
          </p>
          <p className="typed" dir="auto">
            {text}
          </p>
          {mark && <p className="fine">{mark}</p>}
        </li>
      ))}
    </ol>
  );
}
