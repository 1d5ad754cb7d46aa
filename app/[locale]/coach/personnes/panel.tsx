import { Badge } from "../../../../components/ui/badge";
import { ButtonLink } from "../../../../components/ui/button";
import { Notice } from "../../../../components/ui/notice";
import { Timeline } from "../../../../components/ui/line";
import { deskText } from "../../../../lib/i18n/desk/text";
import { dayInWords, headed, momentInWords, phoneInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { request } from "../../../../lib/platform/current-actor";
import { readMaybe } from "../../../../lib/platform/read";
import { casePanel, type CasePanel, type Happening } from "../../../../lib/tracks/queries/case-panel";
import { NoteForm } from "./[id]/note-rapide/quick-note";
import { asked } from "./asked";
import { toFile, toList, whereDone } from "./where";
import { deadlineInWords, nextInWords } from "./words";

const t = deskText("caseload");

/** The person that the address names, beside the list; nothing when it names nobody, or nobody of theirs. */
export async function panelOf(locale: Locale) {
  const { p } = await asked();
  const view = p === undefined ? null : await readMaybe(casePanel, { person: p });
  return view && { label: t("panel.label"), content: <Panel locale={locale} view={view} /> };
}

async function Panel({ locale, view }: { locale: Locale; view: CasePanel }) {
  const { filters, sort, after } = await asked();
  const { line } = view;
  const next = nextInWords(line);
  return (
    <>
      <h2 id="personne" tabIndex={-1}>
        {view.name}
      </h2>
      <p className="muted">{factsInWords(view)}</p>
      <p className="badges">
        {next && line.next && (
          <a href={`/${locale}${whereDone(view.person, line.next)}`}>
            <Badge tone={next.tone}>{next.text}</Badge>
          </a>
        )}
        <Badge tone={line.decidedOn ? "ok" : undefined}>{line.decidedOn ? t("panel.decided") : t("panel.undecided")}</Badge>
        {line.unread > 0 && <Badge tone="warn">{t("panel.unread", { count: line.unread })}</Badge>}
        {line.papers > 0 && line.next !== "check_papers" && (
          <Badge tone="warn">{t("panel.papers", { count: line.papers })}</Badge>
        )}
      </p>
      <div className="toolbar">
        <ButtonLink look="primary" href={`/${locale}${toFile(view.person)}`}>
          {t("panel.open")}
        </ButtonLink>
        <ButtonLink look="quiet" href={`/${locale}${toList(filters, { sort, after })}`}>
          {t("panel.close")}
        </ButtonLink>
      </div>
      <Note view={view} />
      <Timeline items={[hereNow(view), ...view.happened.map(thingOf)]} />
      <p className="fine">{t("panel.journal")}</p>
    </>
  );
}

/** The quick note, for whoever may write one: the coordination looks on. */
async function Note({ view }: { view: CasePanel }) {
  if (!view.note) return null;
  const { path, query } = await request();
  return (
    <>
      {query.includes("fait=note") && (
        <Notice tone="ok" live="status">
          <p>{deskText("notes")("saved")}</p>
        </Notice>
      )}
      <NoteForm person={view.person} firstName={view.firstName} draft={view.note.draft} from={`${path}${query}`} />
    </>
  );
}

/** "Vente. SMS de préférence, pas d’e-mail." */
function factsInWords({ headline, channel, hasEmail, phone }: CasePanel): string {
  const reach = [t(`panel.channel.${channel}`), hasEmail ? null : t("panel.noEmail")].filter(Boolean).join(", ");
  return [headline, reach, phone && phoneInWords(phone)]
    .filter(Boolean)
    .map((part) => `${part ?? ""}.`)
    .join(" ");
}

function hereNow({ line }: CasePanel) {
  const phase = deskText("file")(`status.${(line.status ?? "reception") as "reception"}`);
  const meeting = line.nextMeeting
    ? t("panel.nextMeeting", { when: momentInWords("fr", new Date(line.nextMeeting.at)) })
    : t("panel.noMeeting");
  return {
    key: "here",
    current: "here" as const,
    title:
      line.month === null
        ? t("panel.hereNoMonth", { phase })
        : t("panel.here", { phase, month: line.month, months: line.months ?? 0 }),
    body: [meeting, ...line.deadlines.slice(0, 3).map((each) => headed("fr", deadlineInWords(each)))].join(". "),
  };
}

type Purpose = "interview" | "follow_up" | "agreement" | "cv" | "job_search" | "workshop" | "other";
type NoteWay = "meeting" | "phone" | "sms" | "email" | "visit" | "partner" | "shared" | "private";
type StepCode = "open" | "sign" | "hire" | "lose_job" | "suspend" | "resume" | "renew" | "close";

/** What each kind of thing is called; its detail is a code of its own kind. */
const called: Readonly<Record<Happening["what"], (detail: string) => string>> = {
  came: (detail) => t("panel.came", { detail: t(`panel.purposes.${detail as Purpose}`) }),
  missed: (detail) => t("panel.missed", { detail: t(`panel.purposes.${detail as Purpose}`) }),
  excused: (detail) => t("panel.excused", { detail: t(`panel.purposes.${detail as Purpose}`) }),
  session: (detail) => t(`panel.session.${detail as "present"}`),
  note: (detail) => t("panel.note", { detail: t(`panel.channels.${detail as NoteWay}`) }),
  from_person: () => t("panel.from_person"),
  from_coach: () => t("panel.from_coach"),
  step: (detail) => t(`panel.steps.${detail as StepCode}`),
};

const thingOf = ({ id, at, what, detail }: Happening) => ({
  key: id,
  title: `${headed("fr", dayInWords("fr", at, new Date()))}. ${called[what](detail ?? "")}`,
});
