import { DescriptionList, type Fact } from "../../../../components/ui/description-list";
import { TickList } from "../../../../components/ui/tick-list";
import { numbersKept } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { SessionCard } from "../../../../lib/sessions/queries/public";
import { addressOf, languageSentence } from "./say";

/** Where, how to come, whether one can come in, in which language. `more` comes first. */
export function SessionFacts({ locale, card, more = [] }: { locale: Locale; card: SessionCard; more?: readonly Fact[] }) {
  const t = text(locale, "sessions");
  const place = (
    <>
      <b>
        <bdi>{card.site}</bdi>
      </b>
      <br />
      <bdi>{addressOf(card)}</bdi>
      <br />
      <bdi>{card.room}</bdi>
    </>
  );
  const facts: readonly Fact[] = [
    ...more,
    { key: "place", term: t("facts.place"), value: place },
    { key: "transport", term: t("facts.transport"), value: <bdi>{numbersKept(card.transport)}</bdi> },
    { key: "access", term: t("facts.access"), value: t(card.stepFree ? "facts.stepFree" : "facts.steps") },
    { key: "language", term: t("facts.language"), value: languageSentence(locale, card) },
  ];
  return <DescriptionList facts={facts} />;
}

export function Bring({ locale }: { locale: Locale }) {
  const t = text(locale, "sessions");
  return (
    <section className="stack" aria-labelledby="apporter">
      <h2 id="apporter">{t("bring.title")}</h2>
      <TickList
        items={[
          { key: "identity", children: t("bring.identity") },
          { key: "papers", children: t("bring.papers") },
        ]}
      />
      <p>{t("bring.nothing")}</p>
    </section>
  );
}
