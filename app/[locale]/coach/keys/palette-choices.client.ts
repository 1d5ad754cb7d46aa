import { useEffect, useState } from "react";
import { keyWords } from "../../../../lib/i18n/desk/keys";

export type Choice = { readonly href: string; readonly text: string; readonly hint?: string };

/** What the search answers, of one person. */
type Found = {
  readonly person: string;
  readonly name: string;
  readonly coach: string | null;
  readonly whose: "own" | "team";
};
type People = { readonly people: readonly Choice[]; readonly state: "asking" | "still" | "failed" };
type Answer = People & { readonly to: string | null };

const words = keyWords.palette;
const pause = 120;

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Choices whose words begin with what is typed; all of them before anything is. */
export function choicesLike(choices: readonly Choice[], typed: string): readonly Choice[] {
  const parts = plain(typed).split(/\s+/).filter(Boolean);
  const begins = (text: string, part: string) =>
    plain(text)
      .split(/[\s’'-]+/)
      .some((word) => word.startsWith(part));
  return choices.filter(({ text }) => parts.every((part) => begins(text, part))).slice(0, 8);
}

const choiceOf =
  (home: string) =>
  ({ person, name, coach, whose }: Found): Choice => ({
    href: `${home}/personnes/${person}`,
    text: name,
    hint: whose === "own" ? words.own : (coach ?? words.noCoach),
  });

/**
 * People like what is typed, asked for once the fingers rest; the last opened before anything is typed. Until the answer to these very letters
 * is there, those of the answer before who still fit: whoever types fast and presses Enter never opens somebody they did not mean.
 */
export function usePeople(typed: string, home: string): People {
  const [answer, setAnswer] = useState<Answer>({ people: [], state: "asking", to: null });
  useEffect(() => {
    const leave = new AbortController();
    const ask = async () => {
      const found = await fetch(`/api/recherche?q=${encodeURIComponent(typed.trim())}`, { signal: leave.signal });
      if (!found.ok) throw new Error(String(found.status));
      const { people } = (await found.json()) as { readonly people: readonly Found[] };
      setAnswer({ people: people.slice(0, 8).map(choiceOf(home)), state: "still", to: typed });
    };
    const timer = setTimeout(
      () =>
        void ask().catch(() => {
          if (!leave.signal.aborted) setAnswer({ people: [], state: "failed", to: typed });
        }),
      typed === "" ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [typed, home]);
  return answer.to === typed ? answer : { people: choicesLike(answer.people, typed), state: "asking" };
}
