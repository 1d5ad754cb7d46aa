import { isCovered, MapMark, type Mark } from "./map-mark";

export type Town = { readonly name: string; readonly x: number; readonly y: number };

type WalloniaMapProps = {
  /** What the drawing shows, in words: it is one picture for those who cannot see it. */
  description: string;
  /** "0 0 width height", the same as the drawings'. */
  box: string;
  /** Code of a Mire, whose territory is coloured. */
  territory?: string;
  mark?: Mark;
  towns: readonly Town[];
  caption: string;
};

const layer = "col-start-1 row-start-1 h-auto w-full";

/**
 * Wallonia without a tile server: one drawing that browsers keep, the territory of a Mire over it, and the place found in the page itself, since only
 * that follows the colours of the page. North stays up and west stays left in every language.
 */
export function WalloniaMap({ description, box, territory, mark, towns, caption }: WalloniaMapProps) {
  const readable = towns.filter((town) => !mark || !isCovered(town, mark));
  const [, , width, height] = box.split(" ");
  return (
    <figure className="figure">
      <div className="grid" dir="ltr" role="img" aria-label={description}>
        <img className={layer} src="/carte.svg" width={width} height={height} alt="" decoding="async" />
        {territory && (
          <img className={layer} src={`/carte/${territory}.svg`} width={width} height={height} alt="" decoding="async" />
        )}
        <svg className={`${layer} overflow-visible`} viewBox={box} aria-hidden="true">
          <Towns towns={readable} />
          {mark && <MapMark {...mark} />}
        </svg>
      </div>
      <figcaption className="fine">{caption}</figcaption>
    </figure>
  );
}

function Towns({ towns }: { towns: readonly Town[] }) {
  return (
    <g className="text-[42px] sm:text-[26px]" fill="var(--ink-2)">
      {towns.map(({ name, x, y }) => (
        <g key={name}>
          <circle cx={x} cy={y} r="6" />
          <text x={x} y={y} dy="1.1em" textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
