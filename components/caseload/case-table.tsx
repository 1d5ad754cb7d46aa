import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "../ui/badge";
import { MiniLine } from "../ui/line";

export type CaseCells = {
  readonly person: string;
  readonly name: string;
  /** Shown under the name where the list mixes the people of several coaches. */
  readonly coach?: string;
  readonly href: string;
  readonly stage: number;
  readonly stageSaid: string;
  readonly contact: string;
  readonly month: string;
  readonly deadline: string;
  readonly next: { readonly text: string; readonly tone: BadgeTone | undefined; readonly href: string } | null;
  readonly on?: "selected";
};

export type CaseColumn = {
  readonly key: "who" | "stage" | "contact" | "month" | "deadline" | "next";
  readonly head: ReactNode;
  readonly sorted?: "ascending";
};

type CaseTableProps = {
  label: string;
  columns: readonly CaseColumn[];
  rows: readonly CaseCells[];
  stages: number;
  /** The head of the first column, and what each box says. */
  pick: ReactNode;
  pickSaid: (name: string) => string;
};

/**
 * The list of people. A table stays a table on a phone, with fewer columns: half the bytes of fifty cards. `data-case` is what the keys of
 * the list look for.
 */
export function CaseTable({ label, columns, rows, stages, pick, pickSaid }: CaseTableProps) {
  return (
    <div className="table-wrap" role="region" aria-label={label} tabIndex={0}>
      <table className="table cases" data-look="cases">
        <thead>
          <tr>
            <td>{pick}</td>
            {columns.map(({ key, head, sorted }) => (
              <th key={key} scope="col" className={key} aria-sort={sorted}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.person} data-case="" data-on={row.on}>
              <td>
                <input className="pick" type="checkbox" name="p" value={row.person} aria-label={pickSaid(row.name)} />
              </td>
              <th scope="row">
                <a href={row.href} aria-current={row.on && "true"}>
                  {row.name}
                </a>
                {row.coach && <span className="fine">{row.coach}</span>}
              </th>
              <td className="stage">
                <MiniLine at={row.stage} of={stages} label={row.stageSaid} />
              </td>
              <td className="contact">{row.contact}</td>
              <td className="month">{row.month}</td>
              <td className="deadline">{row.deadline}</td>
              <td>
                {row.next && (
                  <a href={row.next.href}>
                    <Badge tone={row.next.tone}>{row.next.text}</Badge>
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
