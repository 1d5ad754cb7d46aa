import type { ReactNode } from "react";

export type Column = { readonly key: string; readonly head: ReactNode; readonly kind?: "num" | "long" };
export type Row = { readonly key: string; readonly cells: readonly ReactNode[]; readonly on?: "selected" };

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

export function Table({ label, columns, rows, empty, naming = 0, look }: TableProps) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="table-wrap" role="region" aria-label={label} tabIndex={0}>
      <table className="table" data-look={look}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.kind}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-on={row.on}>
              {columns.map((column, i) =>
                i === naming ? (
                  <th key={column.key} scope="row" className={column.kind}>
                    {row.cells[i]}
                  </th>
                ) : (
                  <td key={column.key} className={column.kind}>
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
