import type { ReactNode } from "react";

export function SiteFooter({
  label,
  links,
  children,
}: {
  label: string;
  links: readonly { href: string; text: ReactNode }[];
  children?: ReactNode;
}) {
  return (
    <footer className="foot">
      <div className="foot-in">
        <nav aria-label={label}>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </footer>
  );
}
