import { Page } from "../../../../components/layout/page";
import { EmptyState } from "../../../../components/ui/empty-state";
import { phoneInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { myMeetings } from "../../../../lib/tracks/queries/meetings/own";
import { localeIn, titled, type LocaleProps } from "../../titled";
import { Attendance } from "./attendance";
import { FeedAddress } from "./feed";
import { MeetingCard } from "./meeting-card";

export const generateMetadata = titled((locale) => text(locale, "meetings")("title"));

export default async function MyMeetings(props: LocaleProps) {
  const locale = await localeIn(props);
  const meetings = await read(myMeetings, {});
  const t = text(locale, "meetings");
  return (
    <Page>
      <h1>{t("title")}</h1>
      <section className="stack" aria-labelledby="a-venir">
        <h2 id="a-venir">{t("coming")}</h2>
        {meetings.coming.length === 0 ? (
          <None locale={locale} />
        ) : (
          <ul className="stack" role="list">
            {meetings.coming.map((meeting, at) => (
              <li key={meeting.id}>
                <MeetingCard locale={locale} meeting={meeting} size={at === 0 ? "huge" : undefined} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Attendance locale={locale} meetings={meetings} />
      <FeedAddress locale={locale} feed={meetings.feed} />
    </Page>
  );
}

async function None({ locale }: { locale: Locale }) {
  const t = text(locale, "meetings");
  const { phone } = await read(currentMission, {});
  return (
    <EmptyState picture="coach" title={t("none")}>
      <p>{t("noneHelp")}</p>
      <p>
        <a href={`tel:${phone}`}>{t("call", { phone: phoneInWords(phone) })}</a>
      </p>
    </EmptyState>
  );
}
