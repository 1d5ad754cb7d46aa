import type { ReactNode } from "react";
import { TickList } from "../../../components/ui/tick-list";

/** A title and its list, as most pages that explain are made of. */
export function Said({
  id,
  title,
  items,
  mark = "dot",
  children,
}: {
  id: string;
  title: string;
  items: readonly string[];
  mark?: "dot" | "check";
  children?: ReactNode;
}) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <TickList items={items.map((item) => ({ key: item, mark, children: item }))} />
      {children}
    </section>
  );
}
