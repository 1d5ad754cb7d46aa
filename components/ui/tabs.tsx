import type { ReactNode } from "react";

export type Tab = { readonly href: string; readonly text: ReactNode; readonly count?: ReactNode; readonly current?: "page" };

/** Views of one thing, each with its address: links, so that back and bookmarks work. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current}>
              {tab.text} {tab.count}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
