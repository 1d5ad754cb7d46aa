import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { readMaybe } from "../../../../lib/platform/read";
import { myMeetings } from "../../../../lib/tracks/queries/meetings/own";
import { MeetingCard } from "./meeting-card";

/** The next meeting with the coach, first on the person's page; nothing when there is none. */
export async function NextMeeting({ locale }: { locale: Locale }) {
  const next = (await readMaybe(myMeetings, {}))?.coming[0];
  if (!next) return null;
  return (
    <section className="stack" aria-labelledby="prochain">
      <h2 className="vh" id="prochain">
        {text(locale, "path")("next")}
      </h2>
      <MeetingCard locale={locale} meeting={next} size="huge" />
    </section>
  );
}
