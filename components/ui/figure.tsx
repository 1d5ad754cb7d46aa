import type { ReactNode } from "react";

/** The finding as a title, the drawing, and the same numbers as a table behind one press. */
export function Figure({
  finding,
  detail,
  tableWord,
  table,
  children,
}: {
  finding: ReactNode;
  detail?: ReactNode;
  tableWord: ReactNode;
  table: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure className="figure card">
      <figcaption>
        <b>{finding}</b>
        {detail && <span className="fine">{detail}</span>}
      </figcaption>
      {children}
      <Disclosure title={tableWord}>{table}</Disclosure>
    </figure>
  );
}

/** More, for those who want it: opens without scripts. */
export function Disclosure({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
