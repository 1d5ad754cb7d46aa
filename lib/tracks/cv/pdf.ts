import { languageTag } from "../../i18n/locale";
import { text } from "../../i18n/text";
import { canWrite } from "../../platform/pdf/fonts";
import { inLetters } from "../../platform/pdf/letters";
import { artifact, finish, newPdf, page, tagged, write, type Pdf } from "../../platform/pdf/page";
import type { CvFrozen, CvLayout } from "../model/cv";
import { fitWith } from "./fit";
import { railX, type CvPlan, type PlannedPart, type Written } from "./plan";
import { measureIn } from "./wrap";

/** A frozen CV on one tagged page. Who made it, and with what, is not written in it: an employer learns nothing but the CV. */
export async function cvPdf(frozen: CvFrozen, layout: CvLayout, at: Date): Promise<Buffer> {
  const pdf = newPdf(
    text(frozen.language, "cv")("print.title", { name: inLetters(frozen.name, canWrite) }),
    languageTag[frozen.language],
  );
  withoutMaker(pdf, at);
  const { plan } = fitWith(frozen, layout, measureIn(pdf));
  pdf.doc.addPage();
  drawHead(pdf, plan);
  if (layout === "line") drawRail(pdf, plan);
  else drawRules(pdf, plan);
  for (const part of plan.parts) drawPart(pdf, part);
  return finish(pdf);
}

/** The day it was made stays; the portal's name goes. */
export function withoutMaker({ doc }: Pdf, at: Date) {
  doc.info.Creator = "PDF";
  doc.info.Producer = "PDF";
  doc.info.CreationDate = at;
}

export const rows = (pdf: Pdf, written: readonly Written[]) => {
  for (const { text: said, x, y, weight, size } of written) write(pdf, said, { x, y }, { weight, size });
};

function drawHead(pdf: Pdf, plan: CvPlan) {
  tagged(pdf, pdf.root, "H1", () => rows(pdf, plan.name));
  if (plan.contact.length > 0) tagged(pdf, pdf.root, "P", () => rows(pdf, plan.contact));
}

function drawPart(pdf: Pdf, { section, heading, lines }: PlannedPart) {
  tagged(pdf, pdf.root, "H2", () => rows(pdf, [heading]));
  if (section === "profile") {
    for (const line of lines) tagged(pdf, pdf.root, "P", () => rows(pdf, line.rows));
    return;
  }
  const list = pdf.doc.struct("L");
  pdf.root.add(list);
  for (const line of lines) {
    const item = pdf.doc.struct("LI");
    list.add(item);
    tagged(pdf, item, "LBody", () => rows(pdf, line.rows));
    item.end();
  }
  list.end();
}

const daffodil = "#ffc524";
const slate = "#101b26";

/** The line of the house: one stop for each part. */
function drawRail(pdf: Pdf, { parts, bottom }: CvPlan) {
  const stops = parts.map(({ heading }) => heading.y - heading.size * 0.34);
  const [first] = stops;
  if (first === undefined) return;
  artifact(pdf, () => {
    pdf.doc
      .lineWidth(6)
      .lineCap("round")
      .moveTo(railX, first)
      .lineTo(railX, Math.min(bottom, page.height - 36))
      .stroke(daffodil);
    for (const y of stops) pdf.doc.circle(railX, y, 6.5).fill(slate).circle(railX, y, 2.6).fill("#ffffff");
  });
}

function drawRules(pdf: Pdf, { parts }: CvPlan) {
  artifact(pdf, () => {
    for (const { heading } of parts)
      pdf.doc
        .lineWidth(0.75)
        .moveTo(heading.x, heading.y + 4)
        .lineTo(page.width - heading.x, heading.y + 4)
        .stroke("#555555");
  });
}
