import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "../../../../components/ui/badge";
import { Table } from "../../../../components/ui/table";
import { deskText } from "../../../../lib/i18n/desk/text";
import { timeInWords } from "../../../../lib/i18n/format";
import type { AttendeeStatus } from "../../../../lib/tracks/model/meetings";
import type { AgendaLine } from "../../../../lib/tracks/queries/meetings/desk";

export const statusTones: Readonly<Record<AttendeeStatus, BadgeTone | undefined>> = {
  expected: undefined,
  confirmed: "info",
  present: "ok",
  excused: "warn",
  absent: "error",
  cancelled_by_mire: undefined,
  moved: undefined,
};

/** "9 h à 10 h 30" */
export const hours = ({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }) =>
  `${timeInWords("fr", startsAt)} à ${timeInWords("fr", endsAt)}`;

/** What a line is called: the name of a workshop, else what it is for. */
export function whatIs(line: AgendaLine): string {
  const t = deskText("meetings");
  if (line.title) return line.title;
  return line.what === "individual" && line.purpose ? t(`purpose.${line.purpose}`) : t(`kind.${line.what}`);
}

export function whereIs({ place, site, room }: Pick<AgendaLine, "place" | "site" | "room">): string {
  if (!place) return "";
  return site ? [site, room].filter(Boolean).join(", ") : deskText("meetings")(`place.${place}`);
}

/** One day of an agenda, in the order of the clock. */
export function DayLines({ locale, label, lines }: { locale: string; label: string; lines: readonly AgendaLine[] }) {
  const t = deskText("meetings");
  return (
    <Table
      label={label}
      columns={[
        { key: "when", head: t("agenda.when") },
        { key: "who", head: t("agenda.who"), kind: "long" },
        { key: "what", head: t("agenda.what") },
        { key: "where", head: t("agenda.where") },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [<When key="when" locale={locale} line={line} />, <Who key="who" line={line} />, whatIs(line), whereIs(line)],
      }))}
      empty={<p className="muted">{t("agenda.empty")}</p>}
    />
  );
}

function When({ locale, line }: { locale: string; line: AgendaLine }): ReactNode {
  if (line.what === "off") return <span className="unbroken">{hours(line)}</span>;
  const page = line.what === "session" ? "seances" : "agenda";
  return (
    <a className="unbroken" href={`/${locale}/coach/${page}/${line.id}`}>
      {hours(line)}
    </a>
  );
}

function Who({ line }: { line: AgendaLine }): ReactNode {
  const t = deskText("meetings");
  if (line.what === "individual")
    return line.people.map(({ name, status }) => (
      <span key={name} className="standing">
        <b>{name}</b> <Badge tone={statusTones[status]}>{t(`status.${status}`)}</Badge>
      </span>
    ));
  return line.capacity === null ? "" : t("agenda.seats", { taken: line.taken ?? 0, capacity: line.capacity });
}
