// PDFs that start something, carry something, or are locked.
import { deflateSync } from "node:zlib";
import { blank, folded, page, pages, pdf, refused, stream, text, type Hostile } from "./make";

/** A name with some letters written as #xx. */
const escaped = (name: string, every: number) =>
  Array.from(name, (letter, at) => (at % every === 0 ? `#${letter.charCodeAt(0).toString(16)}` : letter)).join("");

const actions: readonly (readonly [string, string])[] = [
  ["JavaScript", "/S /JavaScript /JS (app.alert(1))"],
  ["Launch", "/S /Launch /F (cmd.exe)"],
  ["SubmitForm", "/S /SubmitForm /F (http://mal.example)"],
  ["ImportData", "/S /ImportData /F (x.fdf)"],
  ["GoToR", "/S /GoToR /F (autre.pdf) /D [0 /Fit]"],
  ["GoToE", "/S /GoToE /D [0 /Fit]"],
  ["Rendition", "/S /Rendition /OP 0"],
  ["Movie", "/S /Movie /T (x)"],
  ["Sound", "/S /Sound /Sound 9 0 R"],
  ["RichMediaExecute", "/S /RichMediaExecute"],
  ["Hide", "/S /Hide /T (x)"],
  ["ResetForm", "/S /ResetForm"],
];

/** Each action in each place that could hold it, plain, escaped and folded. */
export function activePdfs(): Hostile[] {
  return actions.flatMap(([name, body]) => {
    const hidden = (every: number) =>
      body.replace(`/S /${name}`, `/S /${escaped(name, every)}`).replace("/JS ", `/${escaped("JS", every)} `);
    return [
      refused(`${name} at the opening`, blank([], { more: `/OpenAction << ${body} >>` })),
      refused(`${name} by reference`, blank([`<< ${body} >>`], { more: "/OpenAction 4 0 R" })),
      refused(`${name} when a page opens`, pdf([pages, page(`/AA << /O << ${body} >> >>`)])),
      refused(`${name} on a link`, pdf([pages, page(`/Annots [<< /Subtype /Link /A << ${body} >> >>]`)])),
      refused(`${name}, every letter escaped`, blank([`<< ${hidden(1)} >>`])),
      refused(`${name}, every third letter escaped`, blank([`<< ${hidden(3)} >>`])),
      refused(`${name} folded`, blank([folded(`<< ${body} >>`)])),
      refused(`${name} folded and escaped`, blank([folded(`<< ${hidden(2)} >>`)])),
      refused(`${name} in an object stream that is not packed`, blank([folded(`<< ${body} >>`, "none")])),
      refused(`${name} hidden in the bytes of a stream`, blank([stream("", text(`xx\n8 0 obj\n<< ${body} >>\nendobj\n`))])),
      refused(`${name} that no page uses`, blank(["<< /Un /Deux >>", `<< /Type /Action ${body} >>`])),
      refused(`${name} as the next of a harmless one`, blank([`<< /S /GoTo /D [3 0 R /Fit] /Next << ${body} >> >>`])),
    ];
  });
}

export function carryingPdfs(): Hostile[] {
  const file = stream("/Type /EmbeddedFile", text("MZ"));
  return [
    refused(
      "an embedded file",
      blank([file, "<< /Type /Filespec /F (a.exe) /EF << /F 4 0 R >> >>"], {
        more: "/Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >>",
      }),
    ),
    refused("an embedded file, escaped", blank([stream(`/Type /${escaped("EmbeddedFile", 2)}`, text("MZ"))])),
    refused("an attached file on a page", pdf([pages, page("/Annots [<< /Subtype /FileAttachment >>]")])),
    refused("associated files", blank([], { more: "/AF [4 0 R]" })),
    refused("a portfolio", blank([], { more: "/Collection << /View /D >>" })),
    refused("an XFA form", blank([], { more: "/AcroForm << /XFA 4 0 R >>" })),
    refused("an XFA form, escaped", blank([], { more: `/AcroForm << /${escaped("XFA", 1)} 4 0 R >>` })),
    refused("an XFA form, folded", blank([folded("<< /XFA [(a) 4 0 R] >>")])),
    refused("rich media", pdf([pages, page("/Annots [<< /Subtype /RichMedia >>]")])),
    refused("a screen", pdf([pages, page("/Annots [<< /Subtype /Screen >>]")])),
    refused("a 3D scene", pdf([pages, page("/Annots [<< /Subtype /3D >>]")])),
    refused("scripts by name", blank([], { more: "/Names << /JavaScript << /Names [(a) 4 0 R] >> >>" })),
    refused("a web address at the opening", blank([], { more: "/OpenAction << /S /URI /URI (http://mal.example) >>" })),
    refused("locked", blank(["<< /Filter /Standard /V 2 /R 3 /O (x) /U (y) /P -44 >>"], { trailer: "/Encrypt 4 0 R" })),
    refused("locked, escaped", blank([], { trailer: `/${escaped("Encrypt", 2)} 4 0 R` })),
    refused(
      "locked, in a table that is a stream",
      blank([stream("/Type /XRef /Encrypt 4 0 R /W [1 1 1] /Size 1", Buffer.alloc(3))]),
    ),
    refused(
      "objects packed twice",
      blank([
        stream("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", deflateSync(deflateSync(text("9 0 << >>")))),
      ]),
    ),
    refused(
      "objects packed as letters",
      blank([stream("/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]", text("00>"))]),
    ),
    refused(
      "objects packed with a predictor",
      blank([
        stream(
          "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
          deflateSync(text("9 0 << >>")),
        ),
      ]),
    ),
    refused("objects in another file", blank([stream("/Type /ObjStm /F (x)", text("9 0 << >>"))])),
    refused("objects that do not unfold", blank([stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", text("not zlib"))])),
    refused("two types in one dictionary", blank([stream("/Type /X /Type /ObjStm", text("9 0 << >>"))])),
  ];
}
