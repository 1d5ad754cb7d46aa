import { abilityShapes } from "./pictogram-abilities";
import { shapes as placesAndPapers } from "./pictogram-shapes";

const shapes = { ...placesAndPapers, ...abilityShapes };

export type PictogramName = keyof typeof shapes;

/** A picture beside a word, never instead of one: hidden from screen readers. */
export function Pictogram({ name, className = "" }: { name: PictogramName; className?: string }) {
  return (
    <svg className={`pict ${className}`.trim()} viewBox="0 0 48 48" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
