import { PlaceChoices } from "../../../../components/places/place-choices";
import { EmptyState } from "../../../../components/ui/empty-state";
import type { Locale } from "../../../../lib/i18n/locale";
import type { Answer, Match } from "../../../../lib/missions/places/model";
import type { FoundPlace, PlaceView } from "../../../../lib/missions/places/queries";
import { FoundAnswer, NeighbourAnswer, NeighbourNotice, placeName, type PlacesText } from "./answer";

type ResultProps = { t: PlacesText; locale: Locale; typed: string; view: PlaceView };

const choicesOf = ({ t, locale, typed }: ResultProps, matches: readonly Match[]) =>
  matches.map((match) => ({
    key: `${match.commune.nis} ${match.name}`,
    href: `/${locale}/missions?${new URLSearchParams({ q: typed, commune: match.commune.nis })}`,
    text: placeName(t, match),
  }));

/** Other places that were perhaps meant, after the answer. */
function Others({ title, ...props }: ResultProps & { title: string }) {
  const choices = choicesOf(props, props.view.others);
  if (choices.length === 0) return null;
  return (
    <div className="stack no-print" data-gap="small">
      <h3>{title}</h3>
      <PlaceChoices choices={choices} />
    </div>
  );
}

type Of<Kind extends Answer["kind"]> = ResultProps & { answer: Extract<Answer, { kind: Kind }> };

function Found({ found, ...props }: ResultProps & { found: FoundPlace }) {
  const { t, typed, view } = props;
  const neighbour = view.answer.kind === "place" ? view.answer.neighbour : null;
  return (
    <>
      {found.match.recognised === "near" && <p>{t("understood", { typed, name: found.match.name })}</p>}
      <FoundAnswer t={t} found={found} />
      {neighbour && <NeighbourNotice t={t} service={neighbour} />}
      <Others {...props} title={t("others")} />
    </>
  );
}

function Elsewhere({ answer, ...props }: Of<"elsewhere">) {
  return (
    <>
      <NeighbourAnswer t={props.t} service={answer.service} place={props.typed} />
      <Others {...props} title={props.t("notFound.suggestions")} />
    </>
  );
}

function Choice({ answer, ...props }: Of<"choice">) {
  const { t, typed } = props;
  return (
    <>
      <h2>{t("choice.title")}</h2>
      <p>{t("choice.text", { typed })}</p>
      <PlaceChoices choices={choicesOf(props, answer.matches)} />
      {answer.neighbour && <NeighbourNotice t={t} service={answer.neighbour} />}
    </>
  );
}

function NotFound(props: ResultProps) {
  const { t, typed } = props;
  return (
    <>
      <EmptyState picture="question" title={t("notFound.title", { typed })}>
        <p>{t("notFound.text")}</p>
      </EmptyState>
      <Others {...props} title={t("notFound.suggestions")} />
    </>
  );
}

/** What the search answers; nothing before anything is typed. */
export function Result(props: ResultProps) {
  const { answer, found } = props.view;
  if (found) return <Found {...props} found={found} />;
  if (answer.kind === "elsewhere") return <Elsewhere {...props} answer={answer} />;
  if (answer.kind === "choice") return <Choice {...props} answer={answer} />;
  return answer.kind === "not_found" ? <NotFound {...props} /> : null;
}
