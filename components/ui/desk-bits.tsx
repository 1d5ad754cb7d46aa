import type { ReactNode } from "react";

export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="kbd">{children}</kbd>;
}

/** One filter that is on; the link takes it away. `remove` is read out ("Enlever ce filtre"). */
export function FilterChip({ href, remove, children }: { href: string; remove: string; children: ReactNode }) {
  return (
    <a className="chip" href={href}>
      {children} <span aria-hidden="true">×</span>
      <span className="vh">{remove}</span>
    </a>
  );
}

/** Grey lines while a list comes. Desk only: documents arrive whole. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div role="status">
      <span className="vh">{label}</span>
      <ul className="skeleton" aria-hidden="true">
        {Array.from({ length: lines }, (_, i) => (
          <li key={i} />
        ))}
      </ul>
    </div>
  );
}
