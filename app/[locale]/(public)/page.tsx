import type { Metadata } from "next";
import { Page } from "../../../components/layout/page";
import { ButtonLink } from "../../../components/ui/button";
import { Card, CardLink } from "../../../components/ui/card";
import { Slab } from "../../../components/ui/slab";
import { Steps } from "../../../components/ui/steps";
import { numbersKept } from "../../../lib/i18n/format";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { currentMission } from "../../../lib/missions/queries";
import { read } from "../../../lib/platform/read";
import { openSessions, type SessionCard } from "../../../lib/sessions/queries/public";
import { localeIn, type LocaleProps } from "../titled";
import { OpeningHours } from "./opening-hours";
import { placesSentence } from "./seances/say";
import { SessionDate } from "./seances/session-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: (await read(currentMission, {})).name } };
}

export default async function Home(props: LocaleProps) {
  const locale = await localeIn(props);
  const [mission, cards] = [await read(currentMission, {}), await read(openSessions, {})];
  const t = text(locale, "pages");
  return (
    <Page width="wide">
      <Slab>
        <h1>{mission.name}</h1>
        <p className="lead">{t("home.lead")}</p>
      </Slab>
      <nav className="doors columns" aria-label={t("home.doors")}>
        <CardLink href={`/${locale}/eligibilite`} title={t("home.seeker")} hint={t("home.seekerHint")} picture="coach" />
        <CardLink href={`/${locale}/employeurs`} title={t("home.employer")} hint={t("home.employerHint")} picture="contract" />
      </nav>
      <div className="columns">
        <Next locale={locale} card={cards.find(({ state }) => state === "open") ?? cards[0]} />
        <section className="stack" aria-labelledby="venir">
          <h2 id="venir">{t("home.walkIn")}</h2>
          <p>{t("home.walkInHelp")}</p>
          {mission.sites.map((site) => (
            <div className="stack" data-gap="small" key={site.id}>
              <h3>
                <bdi>
                  {site.name}, {numbersKept(`${site.street}, ${site.locality}`)}
                </bdi>
              </h3>
              <OpeningHours locale={locale} site={site} />
            </div>
          ))}
        </section>
      </div>
      <How locale={locale} />
    </Page>
  );
}

/** The next date somebody can still have; when all are full, the first of them and its waiting list. */
function Next({ locale, card }: { locale: Locale; card: SessionCard | undefined }) {
  const t = text(locale, "pages");
  const s = text(locale, "sessions");
  return (
    <section className="stack" aria-labelledby="prochaine">
      <h2 id="prochaine">{t("home.soon")}</h2>
      {card ? (
        <Card mark="line">
          <SessionDate locale={locale} at={card.startsAt} />
          <p>
            <bdi>
              {card.site}, {card.locality}
            </bdi>
          </p>
          <p>
            <b>{placesSentence(locale, card)}</b>
          </p>
          <ButtonLink look="primary" width="full" href={`/${locale}/seances/${card.id}`}>
            {s(card.state === "full" ? "queue" : "book")}
          </ButtonLink>
        </Card>
      ) : (
        <p>{t("home.noSession")}</p>
      )}
      <p>
        <a href={`/${locale}/seances`}>{s("all")}</a>
      </p>
    </section>
  );
}

function How({ locale }: { locale: Locale }) {
  const t = text(locale, "pages");
  return (
    <section className="stack" aria-labelledby="comment">
      <h2 id="comment">{t("home.how")}</h2>
      <Steps steps={(["step1", "step2", "step3", "step4"] as const).map((key) => ({ key, children: t(`home.${key}`) }))} />
      <p>
        <a href={`/${locale}/missions`}>{t("home.elsewhere")}</a>
      </p>
    </section>
  );
}
