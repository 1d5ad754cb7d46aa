export type Mark = { readonly name: string; readonly x: number; readonly y: number; readonly outline: string };

/** East of this, a name is written on the left of its stop, so that it stays in the picture. */
const EAST = 800;

/** A letter is about this wide on a phone, in the units of the map. */
const LETTER = 30;

/** Whether the name of a town would be written over the mark or its name. */
export const isCovered = (town: { readonly name: string; readonly x: number; readonly y: number }, { name, x, y }: Mark) => {
  const length = name.length * LETTER + 60;
  const [from, to] = x > EAST ? [x - length, x + 40] : [x - 40, x + length];
  const half = (town.name.length * LETTER) / 2;
  return Math.abs(town.y + 20 - y) < 80 && town.x + half > from && town.x - half < to;
};

/** The commune, its stop on the line (a small commune would not be seen), and its name with a halo that keeps it readable. */
export function MapMark({ name, x, y, outline }: Mark) {
  const side = x > EAST ? { dx: -34, textAnchor: "end" as const } : { dx: 34, textAnchor: "start" as const };
  return (
    <g>
      <path d={outline} fill="var(--line)" stroke="var(--ink)" strokeWidth="2" strokeLinejoin="round" />
      <circle cx={x} cy={y} r="20" fill="var(--line)" stroke="var(--ink)" strokeWidth="8" />
      <text
        className="text-[54px] sm:text-[36px]"
        x={x}
        y={y}
        dy=".35em"
        {...side}
        fontWeight="700"
        fill="var(--ink)"
        stroke="var(--ground)"
        strokeWidth="10"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {name}
      </text>
    </g>
  );
}
