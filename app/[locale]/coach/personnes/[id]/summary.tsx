import { Badge } from "../../../../../components/ui/badge";
import { DescriptionList, type Fact } from "../../../../../components/ui/description-list";
import { EmptyState } from "../../../../../components/ui/empty-state";
import { Notice } from "../../../../../components/ui/notice";
import { deskText } from "../../../../../lib/i18n/desk/text";
import { dayInWords, momentInWords, phoneInWords } from "../../../../../lib/i18n/format";
import { daysBetween, type PlainDate } from "../../../../../lib/kernel/plain-date";
import { plainDayInWords } from "../../../../../lib/i18n/plain-day";
import type { FileSummary } from "../../../../../lib/tracks/queries/summary";
import { alertsInWords, ClockLine } from "./clock-line";

const t = deskText("file");

type Line = (summary: FileSummary, home: string) => Omit<Fact, "key" | "term"> | null;

/** What a file has to say first; a line that has nothing to say is not there. */
const lines: Readonly<Record<"contact" | "next" | "actions" | "papers" | "dates" | "agreement" | "who" | "last", Line>> = {
  contact: ({ contacts, channel }) => ({ value: <Contacts contacts={contacts} channel={channel} /> }),
  next: ({ meeting }, home) =>
    meeting && {
      value: (
        <a href={`${home}/rendez-vous`}>
          {[
            momentInWords("fr", new Date(meeting.startsAt)),
            t(`purpose.${meeting.purpose}`),
            t(`place.${meeting.place}`),
            meeting.status === "confirmed" && t("summary.confirmed"),
          ]
            .filter(Boolean)
            .join(", ")}
        </a>
      ),
    },
  actions: ({ actionsOpen, actionsLate, actionNext }, home) =>
    actionsOpen === 0
      ? null
      : {
          value: (
            <a href={`${home}/plan`}>
              {[
                t("summary.actionsOpen", { count: actionsOpen }),
                actionsLate > 0 && t("summary.actionsLate", { count: actionsLate }),
                actionNext && t("summary.actionsNext", { day: plainDayInWords("fr", actionNext) }),
              ]
                .filter(Boolean)
                .join(", ")}
            </a>
          ),
        },
  papers: ({ papersToCheck }, home) =>
    papersToCheck === 0
      ? null
      : { value: <a href={`${home}/documents`}>{t("summary.papersToCheck", { count: papersToCheck })}</a> },
  dates: ({ rightOn, paperOn, proofOn, today }, home) => {
    const dates = ([["right", rightOn] as const, ["paper", paperOn] as const, ["proof", proofOn] as const] as const).flatMap(
      ([what, on]) => (on ? [{ what, on, left: daysBetween(today, on) }] : []),
    );
    return dates.length === 0 ? null : { value: <Dates dates={dates.toSorted((a, b) => a.left - b.left)} home={home} /> };
  },
  agreement: ({ agreement }, home) =>
    agreement && { value: <a href={`${home}/convention`}>{t(`summary.agreementIs.${agreement}`)}</a> },
  who: ({ helpers }) =>
    helpers.length === 0
      ? null
      : {
          value: (
            <ul role="list">
              {helpers.map(({ name, as, until }) => (
                <li key={as + name}>
                  {t(`summary.as.${as}`, { name, until: until ? momentInWords("fr", new Date(until)) : "" })}
                </li>
              ))}
            </ul>
          ),
        },
  last: ({ lastMeeting, lastNote, lastMessage, unread }) => ({
    value: lastOf({ lastMeeting, lastNote, lastMessage }, unread) || t("summary.none"),
  }),
};

function lastOf(at: Pick<FileSummary, "lastMeeting" | "lastNote" | "lastMessage">, unread: number): string {
  const now = new Date();
  const contacts = (["lastMeeting", "lastNote", "lastMessage"] as const).flatMap((what) => {
    const when = at[what];
    return when ? [t(`summary.${what}`, { day: dayInWords("fr", when, now) })] : [];
  });
  return [...contacts, unread > 0 && t("summary.unread", { count: unread })].filter(Boolean).join(", ");
}

const terms = {
  contact: "summary.contact",
  next: "summary.next",
  actions: "summary.actions",
  papers: "summary.papers",
  dates: "summary.dates",
  agreement: "summary.agreement",
  who: "summary.who",
  last: "summary.last",
} as const;

export function Summary({ summary, home }: { summary: FileSummary; home: string }) {
  const { track, clock } = summary;
  const facts = (Object.keys(lines) as (keyof typeof lines)[]).flatMap((key) => {
    const line = lines[key](summary, home);
    return line ? [{ key, term: t(terms[key]), ...line }] : [];
  });
  return (
    <>
      {clock && clock.alerts.length > 0 && (
        <Notice tone="warn">
          {alertsInWords(clock).map(({ code, text }) => (
            <p key={code}>
              <a href={`${home}/parcours`}>{text}</a>
            </p>
          ))}
        </Notice>
      )}
      {track && clock ? (
        <section className="stack" aria-labelledby="horloge">
          <h2 id="horloge">{t("clock.title")}</h2>
          <ClockLine track={track} clock={clock} where={summary.where} />
        </section>
      ) : (
        <EmptyState title={t("summary.empty")} />
      )}
      <DescriptionList facts={facts} />
    </>
  );
}

type DatesProps = {
  dates: readonly { what: "right" | "paper" | "proof"; on: PlainDate; left: number }[];
  home: string;
};

/** The soonest first, and in red what has passed. */
function Dates({ dates, home }: DatesProps) {
  return (
    <ul role="list">
      {dates.map(({ what, on, left }) => {
        const day = plainDayInWords("fr", on);
        return (
          <li key={what}>
            {left < 0 ? (
              <a href={`${home}/dates`}>
                <Badge tone="error">{t(`summary.over.${what}`, { days: -left, day })}</Badge>
              </a>
            ) : (
              t(`summary.${what}`, { day })
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Contacts({ contacts, channel }: Pick<FileSummary, "contacts" | "channel">) {
  return (
    <ul role="list">
      {contacts.length === 0 && <li>{t("summary.noContact")}</li>}
      {contacts.map(({ kind, value }) => (
        <li key={value}>
          <a href={kind === "phone" ? `tel:${value}` : `mailto:${value}`}>{kind === "phone" ? phoneInWords(value) : value}</a>
        </li>
      ))}
      <li className="muted">{t(`summary.channel.${channel}`)}</li>
    </ul>
  );
}
