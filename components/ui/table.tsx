import type { ReactNode } from "react";

/** Cells of the desk stay on one line: `long` folds and stays wide, `fold` folds as narrow as it must. */
export type Column = { readonly key: string; readonly head: ReactNode; readonly kind?: "num" | "long" | "fold" };
export type Row = { readonly key: string; readonly cells: readonly ReactNode[]; readonly on?: "selected" };

/** What the head of a column says, for the cells of a narrow screen; a head that is not a plain text says nothing there. */
const said = ({ head }: Column) => (typeof head === "string" ? head : undefined);

type TableProps = {
  /** Names the table, and the box that scrolls sideways on a narrow screen. */
  label: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** What is shown instead of a table without rows. */
  empty: ReactNode;
  /** Which column names its row (0 is the first); -1 for a sheet whose lines may be blank. */
  naming?: number;
  look?: "sheet";
};

/**
 * On a narrow screen each row of a table becomes a card (never of a sheet): the roles are written out, since browsers take a table's meaning away with
 * its layout.
 */
export function Table({ label, columns, rows, empty, naming = 0, look }: TableProps) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="table-wrap" role="region" aria-label={label} tabIndex={0}>
      <table className="table" data-look={look} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={column.kind}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row" data-on={row.on}>
              {columns.map((column, i) =>
                i === naming ? (
                  <th key={column.key} role="rowheader" scope="row" className={column.kind}>
                    {row.cells[i]}
                  </th>
                ) : (
                  <td key={column.key} role="cell" className={column.kind} data-head={said(column)}>
                    {row.cells[i]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What can be done for the person or thing of a row, in one line at its end. */
export function RowActions({ children }: { children: ReactNode }) {
  return <div className="row-actions">{children}</div>;
}
