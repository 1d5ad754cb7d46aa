import { Fragment } from "react";

/** A sentence in which some words lead somewhere: a phone number, an address. Words that are not found leave it as it is. */
export function Linked({ text, links }: { text: string; links: readonly { readonly text: string; readonly href: string }[] }) {
  const [first, ...rest] = links;
  if (!first) return <>{text}</>;
  return text.split(first.text).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && (
        <a href={first.href}>
          <bdi>{first.text}</bdi>
        </a>
      )}
      <Linked text={part} links={rest} />
    </Fragment>
  ));
}
