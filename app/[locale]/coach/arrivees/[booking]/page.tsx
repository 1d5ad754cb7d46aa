import type { Metadata } from "next";
import { BackLink } from "../../../../../components/layout/back-link";
import { Badge } from "../../../../../components/ui/badge";
import { DescriptionList } from "../../../../../components/ui/description-list";
import { Notice } from "../../../../../components/ui/notice";
import { questions } from "../../../../../lib/eligibility/model";
import { deskText } from "../../../../../lib/i18n/desk/text";
import { momentInWords, phoneInWords } from "../../../../../lib/i18n/format";
import { localeOr, ownName } from "../../../../../lib/i18n/locale";
import { words } from "../../../../../lib/i18n/text";
import { read } from "../../../../../lib/platform/read";
import { ButtonLink } from "../../../../../components/ui/button";
import { arrival, type OpenedArrival } from "../../../../../lib/sessions/queries/arrivals";
import { coachesInWords } from "../accompanied";

export const metadata: Metadata = { title: "Personne" };

export default async function ArrivalPage({ params }: { params: Promise<{ locale: string; booking: string }> }) {
  const { locale: asked, booking } = await params;
  const locale = localeOr(asked);
  const person = await read(arrival, { booking });
  const coachOf = await coachesInWords([person.person]);
  const t = deskText("sessions");
  return (
    <>
      <BackLink href={`/${locale}/coach/arrivees`}>{t("arrivals.title")}</BackLink>
      <h1>{[person.firstName, person.familyName].filter(Boolean).join(" ")}</h1>
      <p>
        <Badge>{t(`status.${person.status}`)}</Badge>
      </p>
      <DescriptionList
        facts={[
          { key: "contact", term: t("arrival.contact"), value: <Contacts person={person} /> },
          { key: "language", term: t("arrival.language"), value: ownName[localeOr(person.locale)] },
          {
            key: "session",
            term: t("arrival.session"),
            value: (
              <a
                href={`/${locale}/coach/seances/${person.session}`}
              >{`${momentInWords("fr", person.startsAt)}, ${person.site}`}</a>
            ),
          },
          { key: "coach", term: t("arrivals.coach"), value: coachOf(person.person) },
        ]}
      />
      <ButtonLink href={`/${locale}/coach/personnes/${person.person}`}>{t("arrivals.file")}</ButtonLink>
      <section className="stack" aria-labelledby="reponses">
        <h2 id="reponses">{t("arrival.answers")}</h2>
        <Answers person={person} />
      </section>
      <Notice>{t("arrival.journal")}</Notice>
    </>
  );
}

function Contacts({ person }: { person: OpenedArrival }) {
  if (person.contacts.length === 0) return deskText("sessions")("arrival.noContact");
  return person.contacts.map(({ kind, value }) => (
    <a key={value} href={kind === "phone" ? `tel:${value}` : `mailto:${value}`}>
      {kind === "phone" ? phoneInWords(value) : value}
    </a>
  ));
}

function Answers({ person }: { person: OpenedArrival }) {
  const t = deskText("sessions");
  const { shared } = person;
  if (!shared) return <p>{t("arrival.notShared")}</p>;
  const said = words("fr", "eligibility");
  const items = questions.map(({ slug }) => {
    const labels = said.questions[slug].answers as Readonly<Record<string, string | { readonly label: string }>>;
    const given = [shared.answers[slug] ?? []].flat();
    const text = given
      .map((code) => labels[code])
      .map((label) => (typeof label === "string" ? label : (label?.label ?? "")))
      .join(", ");
    return { key: slug, term: said.questions[slug].title, value: text || t("arrival.unanswered") };
  });
  return (
    <>
      <p>
        {t("arrival.verdict")} : <b>{said.verdicts[shared.verdict].title}</b>{" "}
        <span className="fine">{t("arrival.ruleSet", { code: shared.ruleSet })}</span>
      </p>
      <DescriptionList facts={items} />
    </>
  );
}
