import { Glyph } from "../ui/glyph";

export type PlaceChoice = { readonly key: string; readonly href: string; readonly text: string };

/** Places to choose from: each whole row is one link. */
export function PlaceChoices({ choices }: { choices: readonly PlaceChoice[] }) {
  return (
    <ul className="stack" data-gap="small">
      {choices.map(({ key, href, text }) => (
        <li key={key}>
          <a className="card flex items-center justify-between gap-3" href={href}>
            <span>{text}</span>
            <Glyph name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}
