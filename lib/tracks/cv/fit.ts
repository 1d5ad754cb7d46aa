import { newPdf } from "../../platform/pdf/page";
import type { CvFrozen, CvLayout } from "../model/cv";
import { lowest, planCv, type CvPlan } from "./plan";
import { measureIn, type Measure } from "./wrap";

/** From comfortable to small and still readable on paper, in points. */
const sizes = [11.5, 11, 10.5, 10, 9.5, 9] as const;
const smallest = 9;

/** A CV on one page: at the largest size at which all of it fits; `left` are the lines that do not fit even at the smallest. */
export type Fitted = { readonly plan: CvPlan; readonly left: readonly string[] };

export const fitCv = (frozen: CvFrozen, layout: CvLayout): Fitted => fitWith(frozen, layout, measureIn(newPdf("", "fr-BE")));

export function fitWith(frozen: CvFrozen, layout: CvLayout, measure: Measure): Fitted {
  for (const size of sizes) {
    const plan = planCv(frozen, layout, size, measure);
    if (plan.bottom <= lowest) return { plan, left: [] };
  }
  const plan = planCv(frozen, layout, smallest, measure);
  const left = plan.parts.flatMap(({ lines }) => lines.filter(({ bottom }) => bottom > lowest).map(({ id }) => id));
  return { plan, left };
}
