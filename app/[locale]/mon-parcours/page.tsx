import { redirect } from "next/navigation";
import { Page } from "../../../components/layout/page";
import { ButtonLink } from "../../../components/ui/button";
import { Card, CardLink } from "../../../components/ui/card";
import { headed, momentInWords } from "../../../lib/i18n/format";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { readMaybe } from "../../../lib/platform/read";
import { myBookings, type OwnBooking } from "../../../lib/sessions/queries/public";
import { myTrack, type MyTrack } from "../../../lib/tracks/queries/mine";
import { standingOf } from "../(public)/reservation/standing";
import { localeIn, titled, type LocaleProps } from "../titled";
import { NextCard } from "./rendez-vous/next-card";
import { Stages } from "./rendez-vous/stages";
import { More } from "./more";
import { MeetingCard } from "./today/meeting-card";
import { MyCoach } from "./today/my-coach";
import { Nearest, OneThing } from "./today/one-thing";
import { Phases, Standing } from "./today/phases";

export const generateMetadata = titled((locale) => text(locale, "path")("title"));

const expected = ["booked", "confirmed", "offered"];
const soonest = (a: OwnBooking, b: OwnBooking) => a.session.startsAt.getTime() - b.session.startsAt.getTime();

export default async function MyPath(props: LocaleProps & { searchParams: Promise<{ fait?: string | string[] }> }) {
  const [locale, { fait }] = [await localeIn(props), await props.searchParams];
  const bookings = await readMaybe(myBookings, {});
  if (!bookings) redirect(`/${locale}/connexion?suite=/mon-parcours`);
  const [sure] = bookings.filter((booking) => expected.includes(standingOf(booking))).toSorted(soonest);
  const next = sure ?? bookings.filter((booking) => standingOf(booking) === "waiting").toSorted(soonest)[0];
  const t = text(locale, "path");
  const track = await readMaybe(myTrack, {});
  if (track?.mine)
    return <OnTheWay {...{ locale, bookings, sure }} mine={track.mine} answered={fait === "vient" ? "just_now" : "no"} />;
  return (
    <Page>
      <h1>{t("title")}</h1>
      {next ? <NextCard locale={locale} booking={next} /> : <NothingYet locale={locale} />}
      <Stages locale={locale} bookings={bookings} next={next} />
      <Others locale={locale} bookings={bookings.filter(({ id }) => id !== next?.id)} />
      <More locale={locale} />
    </Page>
  );
}

type OnTheWayProps = {
  readonly locale: Locale;
  readonly mine: MyTrack;
  readonly bookings: readonly OwnBooking[];
  readonly sure: OwnBooking | undefined;
  readonly answered: "just_now" | "no";
};

/** Somebody accompanied: what comes next, one thing to do, the days left, where they stand, and with whom. */
function OnTheWay({ locale, mine, bookings, sure, answered }: OnTheWayProps) {
  const { meeting } = mine;
  const isMeetingFirst = meeting && (!sure || meeting.startsAt <= sure.session.startsAt);
  const shown = isMeetingFirst ? undefined : sure;
  return (
    <Page>
      <h1>{text(locale, "path")("title")}</h1>
      <Standing locale={locale} mine={mine} />
      {isMeetingFirst && <MeetingCard locale={locale} meeting={meeting} answered={answered} />}
      {shown && <NextCard locale={locale} booking={shown} />}
      <OneThing locale={locale} mine={mine} />
      <Nearest locale={locale} mine={mine} />
      <Phases locale={locale} mine={mine} attended={bookings.find(({ status }) => status === "present")} />
      <MyCoach locale={locale} mine={mine} />
      <Others locale={locale} bookings={bookings.filter(({ id, isOver }) => id !== shown?.id && !isOver)} />
      <More locale={locale} accompanied="yes" />
    </Page>
  );
}

function NothingYet({ locale }: { locale: Locale }) {
  const t = text(locale, "path");
  return (
    <Card mark="line">
      <p>
        <b>{t("none")}</b>
      </p>
      <p>{t("noneNext")}</p>
      <ButtonLink look="primary" href={`/${locale}/seances`}>
        {t("choose")}
      </ButtonLink>
    </Card>
  );
}

function Others({ locale, bookings }: { locale: Locale; bookings: readonly OwnBooking[] }) {
  if (bookings.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="autres">
      <h2 id="autres">{text(locale, "path")("others")}</h2>
      <ul className="stack" role="list">
        {bookings.map((booking) => (
          <li key={booking.id}>
            <CardLink
              href={`/${locale}/reservation/${booking.token}`}
              title={headed(locale, momentInWords(locale, booking.session.startsAt, new Date()))}
              hint={text(locale, "bookings")(`status.${standingOf(booking)}.title`)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
