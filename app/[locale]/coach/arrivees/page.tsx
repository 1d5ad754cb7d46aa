import type { Metadata } from "next";
import { Badge } from "../../../../components/ui/badge";
import { ButtonLink } from "../../../../components/ui/button";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Table } from "../../../../components/ui/table";
import { Tabs } from "../../../../components/ui/tabs";
import { deskText } from "../../../../lib/i18n/desk/text";
import { dayInWords, momentInWords } from "../../../../lib/i18n/format";
import { localeOr } from "../../../../lib/i18n/locale";
import { read } from "../../../../lib/platform/read";
import { arrivals, type Arrival } from "../../../../lib/sessions/queries/arrivals";
import { coachesInWords } from "./accompanied";
import { WithoutCoach } from "./without-coach";

export const metadata: Metadata = { title: "Arrivées" };

const filters = {
  toutes: {},
  reponses: { shared: true },
  accueil: { source: "walk_in" },
  borne: { source: "kiosk" },
  site: { source: "web" },
} as const;
type Filter = keyof typeof filters;
const words: Readonly<Record<Filter, "all" | "withAnswers" | "walkIns" | "kiosk" | "web">> = {
  toutes: "all",
  reponses: "withAnswers",
  accueil: "walkIns",
  borne: "kiosk",
  site: "web",
};

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ vue?: string; avant?: string }> };

const t = deskText("sessions");
const withoutCoach = "sans-coach";

export default async function ArrivalsPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  const { vue = "toutes", avant } = await searchParams;
  const filter = Object.hasOwn(filters, vue) ? (vue as Filter) : "toutes";
  const at = (view: string) => `/${locale}/coach/arrivees?vue=${view}`;
  const tab = (view: string, text: string) => ({
    href: at(view),
    text,
    current: view === (vue === withoutCoach ? vue : filter) ? ("page" as const) : undefined,
  });
  return (
    <>
      <h1>{t("arrivals.title")}</h1>
      <p className="muted">{t("arrivals.lead")}</p>
      <Tabs
        label={t("arrivals.views")}
        tabs={[
          ...(Object.keys(filters) as Filter[]).map((view) => tab(view, t(`arrivals.${words[view]}`))),
          tab(withoutCoach, t("arrivals.withoutCoach")),
        ]}
      />
      {vue === withoutCoach ? (
        <WithoutCoach locale={locale} />
      ) : (
        <Everybody locale={locale} filter={filter} before={avant} at={at} />
      )}
    </>
  );
}

type EverybodyProps = { locale: string; filter: Filter; before: string | undefined; at: (view: string) => string };

async function Everybody({ locale, filter, before, at }: EverybodyProps) {
  const { people, next } = await read(arrivals, { ...filters[filter], before });
  const coachOf = await coachesInWords(people.map(({ person }) => person));
  return (
    <>
      <Table
        label={t("arrivals.title")}
        columns={(["who", "came", "session", "coach", "answers"] as const).map((key) => ({
          key,
          head: t(`arrivals.${key}`),
          kind: key === "who" ? ("long" as const) : undefined,
        }))}
        rows={people.map((person) => ({ key: person.booking, cells: cellsOf(person, locale, coachOf(person.person)) }))}
        empty={<EmptyState picture="coach" title={t("arrivals.empty")} />}
      />
      {next && <ButtonLink href={`${at(filter)}&avant=${next}`}>{t("arrivals.older")}</ButtonLink>}
    </>
  );
}

const cellsOf = (person: Arrival, locale: string, coach: string) => [
  <a key="who" href={`/${locale}/coach/arrivees/${person.booking}`}>
    {[person.firstName, person.familyName].filter(Boolean).join(" ")}
  </a>,
  `${t(`source.${person.source}`)}, ${dayInWords("fr", person.createdAt)}`,
  <a key="session" href={`/${locale}/coach/seances/${person.session}`}>
    {momentInWords("fr", person.startsAt)}
  </a>,
  <a key="coach" href={`/${locale}/coach/personnes/${person.person}`}>
    {coach}
  </a>,
  person.shared ? (
    <Badge key="answers" tone="info">
      {t("session.shared")}
    </Badge>
  ) : (
    ""
  ),
];
