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

const words = keyWords.palette;
const pause = 120;

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Pages and actions whose words begin with what is typed; all of them before anything is. */
export function pagesLike(pages: readonly Choice[], typed: string): readonly Choice[] {
  const parts = plain(typed).split(/\s+/).filter(Boolean);
  const begins = (text: string, part: string) =>
    plain(text)
      .split(/[\s’'-]+/)
      .some((word) => word.startsWith(part));
  return pages.filter(({ text }) => parts.every((part) => begins(text, part))).slice(0, 8);
}

const choiceOf =
  (home: string) =>
  ({ person, name, coach, whose }: Found): Choice => ({
    href: `${home}/personnes/${person}`,
    text: name,
    hint: whose === "own" ? words.own : (coach ?? words.noCoach),
  });

/** People like what is typed, asked for once the fingers rest; the last opened before anything is typed. */
export function usePeople(typed: string, home: string): People {
  const [answer, setAnswer] = useState<People>({ people: [], state: "asking" });
  useEffect(() => {
    const leave = new AbortController();
    const ask = async () => {
      const found = await fetch(`/api/recherche?q=${encodeURIComponent(typed.trim())}`, { signal: leave.signal });
      if (!found.ok) throw new Error(String(found.status));
      const { people } = (await found.json()) as { readonly people: readonly Found[] };
      setAnswer({ people: people.slice(0, 8).map(choiceOf(home)), state: "still" });
    };
    const timer = setTimeout(
      () =>
        void ask().catch(() => {
          if (!leave.signal.aborted) setAnswer({ people: [], state: "failed" });
        }),
      typed === "" ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [typed, home]);
  return answer;
}
