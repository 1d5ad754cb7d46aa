import type { ReactNode } from "react";
import { LanguageSwitch, type Language } from "./language-switch";
import { ListenButton } from "./listen-button";
import { Glyph } from "../ui/glyph";
import { Logo } from "./logo";

export type HeaderLink = { readonly href: string; readonly text: ReactNode; readonly current?: "page" };

type SiteHeaderProps = {
  home: string;
  /** The name of the Mire, as people say it. */
  name: ReactNode;
  nav?: { readonly label: string; readonly links: readonly HeaderLink[] };
  language?: { readonly label: string; readonly short: string; readonly languages: readonly Language[] };
  listen?: { readonly play: string; readonly stop: string };
  /** Sign in, or who is signed in. */
  account?: ReactNode;
};

/** The same at the top of every public page; the row of links shows on wide screens, the foot repeats it. */
export function SiteHeader({ home, name, nav, language, listen, account }: SiteHeaderProps) {
  return (
    <header className="head">
      <div className="head-in">
        <a className="brand" href={home}>
          <Logo />
          <span>{name}</span>
        </a>
        {nav && (
          <nav className="head-nav" aria-label={nav.label}>
            {nav.links.map((link) => (
              <a key={link.href} href={link.href} aria-current={link.current}>
                {link.text}
              </a>
            ))}
          </nav>
        )}
        {account}
        {language && <LanguageSwitch {...language} />}
        {listen && <ListenButton {...listen} />}
      </div>
    </header>
  );
}

/** On narrow screens a visitor's gives way to the language (the foot has the same link), and a member's is a sign: their own pages say the name. */
export function HeaderAccount({ href, text, who }: { href: string; text: ReactNode; who: "visitor" | "member" }) {
  return (
    <a className="head-link" href={href} data-who={who}>
      {who === "member" && <Glyph name="person" />}
      <span>{text}</span>
    </a>
  );
}
