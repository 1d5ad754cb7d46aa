import type { ReactNode } from "react";
import { Glyph } from "../ui/glyph";
import { Logo } from "./logo";

export type DeskLink = { readonly href: string; readonly text: ReactNode; readonly count?: number; readonly current?: "page" };
export type DeskGroup = { readonly key: string; readonly title?: ReactNode; readonly links: readonly DeskLink[] };

type DeskShellProps = {
  home: string;
  name: ReactNode;
  /** Search box, on the left of the bar. */
  search?: ReactNode;
  /** Who works here, where, the way out. */
  who?: ReactNode;
  nav: { readonly label: string; readonly groups: readonly DeskGroup[] };
  panel?: { readonly label: string; readonly content: ReactNode };
  children: ReactNode;
};

/** The desk: dark bar, views with their counts, the work, and one thing in detail. Import `app/desk.css` in the layout. */
export function DeskShell({ home, name, search, who, nav, panel, children }: DeskShellProps) {
  return (
    <div className="desk" data-density="desk">
      <header className="desk-bar">
        <a className="brand" href={home}>
          <Logo />
          {name}
        </a>
        {search}
        <div className="desk-who">{who}</div>
      </header>
      <DeskNav {...nav} />
      <main className="desk-main stack" id="main" tabIndex={-1}>
        {children}
      </main>
      {panel && (
        <aside className="desk-panel stack" aria-label={panel.label}>
          {panel.content}
        </aside>
      )}
    </div>
  );
}

function DeskNav({ label, groups }: DeskShellProps["nav"]) {
  return (
    <nav className="desk-nav" aria-label={label}>
      {groups.map((group) => (
        <div key={group.key}>
          {group.title && <h2>{group.title}</h2>}
          <ul>
            {group.links.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current}>
                  <span>{link.text}</span> {link.count !== undefined && <span>{link.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** A plain search form (GET); `keys` shows the shortcut that leads to it. */
export function DeskSearch({
  action,
  name,
  label,
  typed,
  keys,
}: {
  action: string;
  name: string;
  label: string;
  typed?: string;
  keys?: ReactNode;
}) {
  return (
    <form className="desk-search" role="search" action={action}>
      <label>
        <span className="vh">{label}</span>
        <Glyph name="search" />
        <input className="input" type="search" name={name} placeholder={label} defaultValue={typed} data-search />
      </label>
      {keys}
    </form>
  );
}
