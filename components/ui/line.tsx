import type { ReactNode } from "react";

export type StopState = "done" | "here" | "ahead";
export type StopWords = Readonly<Record<StopState, string>>;

const tick = (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </svg>
);

const stateOf = (index: number, at: number): StopState => (index === at ? "here" : index < at ? "done" : "ahead");

/** Progress through questions: `at` counts from 1, `text` says it in words ("Question 2 sur 5"). */
export function QuestionLine({ at, of, text, words }: { at: number; of: number; text: ReactNode; words: StopWords }) {
  return (
    <div>
      <ol className="hline">
        {Array.from({ length: of }, (_, i) => stateOf(i + 1, at)).map((state, i) => (
          <li key={i} data-at={state} aria-current={state === "here" ? "step" : undefined}>
            <span className="stop">
              <span className="vh">{words[state]}</span>
              {state === "done" && tick}
            </span>
          </li>
        ))}
      </ol>
      <p className="fine">{text}</p>
    </div>
  );
}

export type PathStop = {
  readonly key: string;
  readonly state: StopState;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly body?: ReactNode;
};

/** The path from top to bottom. `words.here` is shown ("Vous êtes ici"); the others are read out. */
export function PathLine({ stops, words }: { stops: readonly PathStop[]; words: StopWords }) {
  return (
    <ol className="path">
      {stops.map((stop) => (
        <li key={stop.key} data-at={stop.state} aria-current={stop.state === "here" ? "step" : undefined}>
          <span className="stop">{stop.state === "done" && tick}</span>
          <span className={stop.state === "here" ? "here" : "vh"}>{words[stop.state]}</span>
          <p className="title">{stop.title}</p>
          {stop.hint && <p className="fine">{stop.hint}</p>}
          {stop.body}
        </li>
      ))}
    </ol>
  );
}

/** The same in one row of a list, in 90 bytes: b is done, u is here, i is ahead. `label` says it ("Étape 3 sur 5"). */
export function MiniLine({ at, of, label }: { at: number; of: number; label: string }) {
  return (
    <span className="mini" role="img" aria-label={label}>
      {Array.from({ length: of }, (_, i) => (i + 1 < at ? <b key={i} /> : i + 1 === at ? <u key={i} /> : <i key={i} />))}
    </span>
  );
}

/** What happened, newest first, as stops of the same line. */
export function Timeline({ items }: { items: readonly { key: string; title: ReactNode; body?: ReactNode; current?: "here" }[] }) {
  return (
    <ol className="path">
      {items.map((item) => (
        <li key={item.key} data-at={item.current ?? "done"}>
          <span className="stop" />
          <p className={item.current && "title"}>{item.title}</p>
          {item.body && <p className="muted">{item.body}</p>}
        </li>
      ))}
    </ol>
  );
}
