import { artifact, fitting, tagged, write, type Ink, type Pdf } from "./page";

export type Column = { readonly head: string; readonly width: number };

/** `name` is which column names its row: it becomes the row's header. */
export type Grid = {
  readonly x: number;
  readonly columns: readonly Column[];
  readonly rowHeight: number;
  readonly rows: readonly (readonly string[])[];
  readonly name: number;
};

type At = { readonly y: number; readonly bottom: number };

const pad = 8;
const baseline = (height: number, size: number) => height / 2 + size * 0.35;

/**
 * A real table over as many pages as needed: heads with their scope, rows, cells, empty ones too. The head is drawn again on each
 * page, for the eye only. `nextPage` opens a page and says where its rows begin and must end; returns where the table ended.
 */
export function drawTable(pdf: Pdf, grid: Grid, first: At, nextPage: () => At): number {
  const table = pdf.doc.struct("Table");
  pdf.root.add(table);
  let at = first;
  drawFrame(pdf, grid, at.y, "head");
  headRow(pdf, grid, at.y, table);
  let y = at.y + grid.rowHeight;
  for (const row of grid.rows) {
    if (y + grid.rowHeight > at.bottom) {
      at = nextPage();
      drawFrame(pdf, grid, at.y, "head");
      artifact(pdf, () =>
        eachCell(grid, (x, column) =>
          write(pdf, column.head, { x, y: at.y + baseline(grid.rowHeight, 10.5) }, { weight: "bold" }),
        ),
      );
      y = at.y + grid.rowHeight;
    }
    drawFrame(pdf, grid, y, "row");
    bodyRow(pdf, grid, y, row, table);
    y += grid.rowHeight;
  }
  table.end();
  return y;
}

const eachCell = (grid: Grid, draw: (x: number, column: Column, index: number) => void) => {
  let x = grid.x;
  grid.columns.forEach((column, index) => {
    draw(x + pad, column, index);
    x += column.width;
  });
};

function headRow(pdf: Pdf, grid: Grid, y: number, table: PDFKit.PDFStructureElement) {
  const row = pdf.doc.struct("TR");
  table.add(row);
  eachCell(grid, (x, { head }) =>
    tagged(pdf, row, "TH", () => write(pdf, head, { x, y: y + baseline(grid.rowHeight, 10.5) }, { weight: "bold" }), {
      scope: "Column",
    }),
  );
}

function bodyRow(pdf: Pdf, grid: Grid, y: number, cells: readonly string[], table: PDFKit.PDFStructureElement) {
  const row = pdf.doc.struct("TR");
  table.add(row);
  eachCell(grid, (x, { width }, index) => {
    const text = cells[index] ?? "";
    const isName = index === grid.name && text !== "";
    const ink: Ink = fitting(pdf, text, width - 2 * pad);
    const draw = () => write(pdf, text, { x, y: y + baseline(grid.rowHeight, ink.size ?? 10.5) }, ink);
    if (text === "") row.add(pdf.doc.struct("TD"));
    else tagged(pdf, row, isName ? "TH" : "TD", draw, isName ? { scope: "Row" } : {});
  });
}

function drawFrame(pdf: Pdf, grid: Grid, y: number, kind: "head" | "row") {
  artifact(pdf, () => {
    let x = grid.x;
    for (const { width } of grid.columns) {
      if (kind === "head") pdf.doc.rect(x, y, width, grid.rowHeight).fill("#edf1f2");
      pdf.doc.lineWidth(0.75).rect(x, y, width, grid.rowHeight).stroke("#555555");
      x += width;
    }
  });
}
