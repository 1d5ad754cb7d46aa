import { deskText } from "../../../../lib/i18n/desk/text";
import { phoneInWords } from "../../../../lib/i18n/format";
import { localeOr } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { calendarFeed as feedFile, type CalendarEntry } from "../../../../lib/kernel/calendar";
import { currentMission } from "../../../../lib/missions/queries";
import { readMaybe } from "../../../../lib/platform/read";
import { calendarFeed, type Feed, type FeedEntry } from "../../../../lib/tracks/queries/meetings/feed";

/** Somebody's calendar, at an address that only they were given: programs come back to it without signing in. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const feed = await readMaybe(calendarFeed, { feed: (await params).token.replace(/\.ics$/, "") });
  const mission = await readMaybe(currentMission, {});
  if (!feed || !mission) return new Response(null, { status: 404 });
  const said = sayer(feed, mission.shortName, mission.phone);
  return new Response(
    feedFile(
      said.name,
      feed.entries.map((entry) => ({ ...frame(entry), ...said.entry(entry) })),
    ),
    {
      headers: {
        "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
        "content-disposition": 'inline; filename="rendez-vous.ics"',
        "cache-control": "private, no-store",
      },
    },
  );
}

const frame = (entry: FeedEntry): Omit<CalendarEntry, "title" | "description" | "location"> => ({
  uid: entry.id,
  // In tenths of a second: what changes at once has a later number too.
  sequence: Math.max(0, Math.ceil((entry.changedAt.getTime() - entry.createdAt.getTime()) / 100)),
  status: entry.status,
  startsAt: entry.startsAt,
  endsAt: entry.endsAt,
  changedAt: entry.changedAt,
});

type Said = {
  readonly name: string;
  readonly entry: (entry: FeedEntry) => Pick<CalendarEntry, "title" | "description" | "location">;
};

const desk = deskText("meetings");
const titleOf: Readonly<Record<FeedEntry["kind"], (entry: FeedEntry) => string>> = {
  individual: ({ who }) => desk("hours.entry", { who: who.join(", ") }),
  workshop: ({ seats }) => desk("hours.entryWorkshop", { count: seats }),
  session: ({ seats }) => desk("hours.entrySession", { count: seats }),
};

/** A person's own calendar only says that there is an appointment; a coach's, with whom. */
function sayer(feed: Feed, mire: string, phone: string): Said {
  const locale = localeOr(feed.locale);
  const t = text(locale, "meetings");
  const where = ({ address, room, place }: FeedEntry) =>
    address ? [address, room].filter(Boolean).join(", ") : place === "elsewhere" ? "" : t(`told.${place}`);
  if (feed.owner === "coach")
    return {
      name: desk("hours.calendarName"),
      entry: (entry) => ({
        title: titleOf[entry.kind](entry),
        description: "",
        location: where(entry),
      }),
    };
  const description = t("feed.description", { phone: phoneInWords(phone) });
  return {
    name: t("feed.name", { mire }),
    entry: (entry) => ({ title: t("feed.entry", { mire }), description, location: where(entry) }),
  };
}
