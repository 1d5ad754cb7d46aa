import { CardLink } from "../../../../components/ui/card";
import { Notice } from "../../../../components/ui/notice";
import { dayInWords, phoneInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import type { MyTrack } from "../../../../lib/tracks/queries/mine";

/** Who accompanies me, who stands in today, and how to reach the Mire; then the agreement, when it waits for a signature. */
export async function MyCoach({ locale, mine }: { locale: Locale; mine: MyTrack }) {
  const { phone } = await read(currentMission, {});
  const t = text(locale, "track");
  return (
    <section className="stack" aria-labelledby="mon-coach">
      <h2 id="mon-coach">{t("coach.title")}</h2>
      {mine.track.status !== "closed" && <Who locale={locale} mine={mine} />}
      <p>
        {t("coach.reach")} <a href={`tel:${phone}`}>{t("call", { phone: phoneInWords(phone) })}</a>
      </p>
      {mine.glass && <Opened locale={locale} glass={mine.glass} />}
      {mine.toSign > 0 && (
        <CardLink href={`/${locale}/mon-parcours/convention`} title={t("agreement")} hint={t("agreementHint")} />
      )}
    </section>
  );
}

function Who({ locale, mine: { coach, cover, coverUntil } }: { locale: Locale; mine: MyTrack }) {
  const t = text(locale, "track");
  if (!coach) return <p>{t("coach.none")}</p>;
  return (
    <>
      <p>
        <b>
          <bdi>{coach}</bdi>
        </b>
      </p>
      {cover && coverUntil && (
        <p>{t("coach.cover", { coach, cover, day: dayInWords(locale, new Date(coverUntil.getTime() - 1), new Date()) })}</p>
      )}
    </>
  );
}

/** Whoever opened the file without accompanying the person, and why: in the words they wrote, which are French. */
function Opened({ locale, glass }: { locale: Locale; glass: NonNullable<MyTrack["glass"]> }) {
  const t = text(locale, "track");
  return (
    <Notice title={t("glass", { name: glass.name, day: dayInWords(locale, new Date(glass.at), new Date()) })}>
      {glass.reason && (
        <p>
          {t("glassWhy")}{" "}
          <bdi lang="fr" dir="auto">
            {glass.reason}
          </bdi>
        </p>
      )}
    </Notice>
  );
}
