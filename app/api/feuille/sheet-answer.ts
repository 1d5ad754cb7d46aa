import { request } from "../../../lib/platform/current-actor";
import { canWrite } from "../../../lib/platform/pdf/fonts";
import type { Sheet } from "../../../lib/sessions/queries/desk";
import { sheetContent } from "../../../lib/sessions/sheet/content";
import { attendancePdf } from "../../../lib/sessions/sheet/pdf";

/** Shown in the browser, under a name that is safe everywhere. */
export async function sheetAnswer(name: string, title: string, sheets: readonly Sheet[]): Promise<Response> {
  const { origin } = await request();
  const contents = sheets.map((sheet) =>
    sheetContent(sheet, `${origin}/fr/coach/seances/${sheet.session.id}/presence`, canWrite),
  );
  const pdf = await attendancePdf(title, contents);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
      "content-length": String(pdf.length),
    },
  });
}
