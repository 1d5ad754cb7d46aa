import type { ReactNode } from "react";

export type Fact = { readonly key: string; readonly term: ReactNode; readonly value: ReactNode; readonly change?: ReactNode };

/** Terms and values; `change` is a link at the end of the line ("Changer"). */
export function DescriptionList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
          {fact.change && <dd className="change">{fact.change}</dd>}
        </div>
      ))}
    </dl>
  );
}
