import everydayFile from "./data/everyday-words.json";
import cardFile from "./data/rome-fiches.json";
import type { Trade } from "./model/assessment";
import { wordsIn, type FoundBy } from "./rules/trades";

const everyday: Readonly<Partial<Record<string, string>>> = everydayFile;

/** Every trade of ROME v3 with the words it is found by; read once, when the module loads. */
export const trades: readonly FoundBy[] = cardFile.flatMap(([code, label]) =>
  code && label ? [{ code, label, words: [...new Set([...wordsIn(label), ...wordsIn(everyday[code] ?? "")])] }] : [],
);

const byCode = new Map(trades.map(({ code, label }) => [code, label]));

/** The trades of these codes; a code that is none is left out. */
export const tradesCalled = (codes: readonly string[]): readonly Trade[] =>
  codes.flatMap((code) => {
    const label = byCode.get(code);
    return label ? [{ code, label }] : [];
  });
