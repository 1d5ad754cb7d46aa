// One line per goal of performance.md: what was asked, what was measured, and whether it holds.
export type Figure = {
  readonly id: string;
  readonly what: string;
  readonly goal: string;
  readonly value: string;
  readonly holds: boolean;
  readonly why?: string;
};

const figures: Figure[] = [];

export const tell = (figure: Figure) => {
  figures.push(figure);
  console.log(
    `  ${figure.holds ? "ok    " : "MISSED"} ${figure.id.padEnd(4)} ${figure.what.padEnd(62)} ${figure.goal.padEnd(22)} ${figure.value}${figure.why ? `  (${figure.why})` : ""}`,
  );
};

export const atMost = (id: string, what: string, limit: number, value: number, unit = "", why?: string) =>
  tell({ id, what, goal: `<= ${limit}${unit}`, value: `${round(value)}${unit}`, holds: value <= limit, why });

export const atLeast = (id: string, what: string, limit: number, value: number, unit = "", why?: string) =>
  tell({ id, what, goal: `>= ${limit}${unit}`, value: `${round(value)}${unit}`, holds: value >= limit, why });

/** A part that could not be measured is missed, with what it said. */
export const broken = (part: string, fault: unknown) =>
  tell({
    id: "-",
    what: `the part "${part}"`,
    goal: "measured",
    value: "broke",
    holds: false,
    why: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
  });

export const missed = () => figures.filter(({ holds }) => !holds).length;
export const measured = () => figures.length;

const round = (value: number) => (Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3))));

export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Two things measured in turn, three rounds after a warm-up: the median of each, so that a drifting machine drifts for both. */
export async function inTurn(a: () => Promise<number>, b: () => Promise<number>, rounds = 3): Promise<readonly [number, number]> {
  await a();
  await b();
  const both: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round++) both.push([await a(), await b()]);
  return [median(both.map(([first]) => first)), median(both.map(([, second]) => second))];
}
