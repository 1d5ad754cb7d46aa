import type { ReactNode } from "react";
import { ButtonLink } from "../ui/button";
import { Slab } from "../ui/slab";
import { TickList } from "../ui/tick-list";

export type OtherSite = { readonly href: string; readonly text: string };

type MireAnswerProps = {
  /** Where the person lives, as we understood it. */
  place: ReactNode;
  name: ReactNode;
  tone?: "calm";
  sentences: readonly string[];
  facts?: readonly string[];
  site?: OtherSite;
};

/** Who helps: the answer from edge to edge, then what is known of how to reach them. */
export function MireAnswer({ place, name, tone, sentences, facts = [], site }: MireAnswerProps) {
  return (
    <>
      <Slab tone={tone}>
        <div className="stack" data-gap="small">
          <p>{place}</p>
          <h2 className="text-2xl">{name}</h2>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Slab>
      {facts.length > 0 && <TickList items={facts.map((fact) => ({ key: fact, mark: "dot", children: fact }))} />}
      {site && <ButtonLink href={site.href}>{site.text}</ButtonLink>}
    </>
  );
}
