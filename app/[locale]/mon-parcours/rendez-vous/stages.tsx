import { PathLine, type PathStop } from "../../../../components/ui/line";
import { dayInWords, momentInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { OwnBooking } from "../../../../lib/sessions/queries/public";

const ahead = ["coaching", "internship", "job"] as const;

/** The line, with what the portal knows: the session that was attended, the one to come, and what follows. */
export function Stages({
  locale,
  bookings,
  next,
}: {
  locale: Locale;
  bookings: readonly OwnBooking[];
  next: OwnBooking | undefined;
}) {
  const t = text(locale, "path");
  const attended = bookings.find(({ status }) => status === "present");
  const sessionHint = attended
    ? t("stages.doneOn", { day: dayInWords(locale, attended.session.startsAt, new Date()) })
    : next
      ? t("stages.bookedFor", { moment: momentInWords(locale, next.session.startsAt, new Date()) })
      : t("stages.sessionNext");
  const stops: readonly PathStop[] = [
    { key: "session", state: attended ? "done" : "here", title: t("stages.session"), hint: sessionHint },
    {
      key: "interview",
      state: attended ? "here" : "ahead",
      title: t("stages.interview"),
      hint: attended ? t("stages.interviewNext") : undefined,
    },
    ...ahead.map((key): PathStop => ({ key, state: "ahead", title: t(`stages.${key}`) })),
  ];
  return (
    <section className="stack" aria-labelledby="etapes">
      <h2 className="vh" id="etapes">
        {t("stages.title")}
      </h2>
      <PathLine stops={stops} words={{ done: t("stages.done"), here: t("stages.here"), ahead: t("stages.ahead") }} />
    </section>
  );
}
