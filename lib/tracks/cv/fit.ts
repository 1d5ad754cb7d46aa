import { newPdf } from "../../platform/pdf/page";
import type { CvFrozen, CvLayout } from "../model/cv";
import { lowest, planCv, type CvPlan, type Setting } from "./plan";
import { measureIn, type Measure } from "./wrap";

const tightest = { size: 9, air: 0.8 } as const;
/** From large and airy to small and still readable on paper. */
const settings: readonly Setting[] = [
  { size: 12, air: 2 },
  { size: 12, air: 1.5 },
  { size: 11.5, air: 1.2 },
  { size: 11, air: 1 },
  { size: 10.5, air: 1 },
  { size: 10, air: 0.9 },
  { size: 9.5, air: 0.9 },
  tightest,
];

/** A CV on one page: in the largest setting in which all of it fits; `left` are the lines that do not fit even in the tightest. */
export type Fitted = { readonly plan: CvPlan; readonly left: readonly string[] };

export const fitCv = (frozen: CvFrozen, layout: CvLayout): Fitted => fitWith(frozen, layout, measureIn(newPdf("", "fr-BE")));

export function fitWith(frozen: CvFrozen, layout: CvLayout, measure: Measure): Fitted {
  for (const setting of settings) {
    const plan = planCv(frozen, layout, setting, measure);
    if (plan.bottom <= lowest) return { plan, left: [] };
  }
  const plan = planCv(frozen, layout, tightest, measure);
  const left = plan.parts.flatMap(({ lines }) => lines.filter(({ bottom }) => bottom > lowest).map(({ id }) => id));
  return { plan, left };
}
