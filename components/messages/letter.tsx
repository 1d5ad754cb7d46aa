import type { ReactNode } from "react";

export type LetterPiece = { readonly text: string; readonly href?: string };

/** A message as it arrives: its own language and direction, its links to follow. */
export function Letter({
  title,
  head,
  lang,
  dir,
  lines,
}: {
  title: ReactNode;
  head: ReactNode;
  lang: string;
  dir: "ltr" | "rtl";
  lines: readonly (readonly LetterPiece[])[];
}) {
  return (
    <article className="card stack">
      <p className="fine muted">{head}</p>
      {title && (
        <h2 lang={lang} dir={dir}>
          {title}
        </h2>
      )}
      <p lang={lang} dir={dir}>
        {lines.map((line, at) => (
          <span key={at}>
            {at > 0 && <br />}
            {line.map(({ text, href }, part) =>
              href ? (
                <LetterLink key={part} href={href}>
                  {text}
                </LetterLink>
              ) : (
                text
              ),
            )}
          </span>
        ))}
      </p>
    </article>
  );
}

const LetterLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} dir="ltr">
    <bdi>{children}</bdi>
  </a>
);
