import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { Badge } from "../../../../components/ui/badge";
import { EmptyState } from "../../../../components/ui/empty-state";
import { RowActions, Table } from "../../../../components/ui/table";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { dayInWords, momentInWords, phoneInWords } from "../../../../lib/i18n/format";
import { localeOr } from "../../../../lib/i18n/locale";
import { read } from "../../../../lib/platform/read";
import { toDo, type ToCall } from "../../../../lib/sessions/queries/arrivals";
import { waitingKinds } from "../../../../lib/tracks/rules/day";
import { me, theDay } from "../day";
import { toFile } from "../personnes/where";
import { WaitingList } from "../waiting-list";
import { called, calledBack } from "./actions";

export const metadata: Metadata = { title: "À faire" };

export default async function ToDoPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  const { sheets, calls, callbacks } = await read(toDo, {});
  const { waiting, toAssign } = await theDay();
  const [t, c] = [deskText("sessions"), deskText("caseload")];
  const mine = waitingKinds.filter((kind) => waiting[kind].length > 0);
  const own = await me();
  return (
    <>
      <h1>{t("toDo.title")}</h1>
      <p className="muted">{t("toDo.lead")}</p>
      {sheets.length + calls.length + callbacks.length + toAssign.length + mine.length === 0 && (
        <EmptyState picture="coach" title={t("toDo.empty")} />
      )}
      {mine.map((kind) => (
        <Section key={kind} id={kind} title={c(`day.kinds.${kind}`)} count={waiting[kind].length}>
          <WaitingList locale={locale} kind={kind} lines={waiting[kind]} me={own} />
        </Section>
      ))}
      {toAssign.length > 0 && (
        <Section id="assign" title={c("day.kinds.assign")} count={toAssign.length}>
          <ul className="waiting">
            {toAssign.map(({ person, name, at }) => (
              <li key={person}>
                <a href={`/${locale}${toFile(person)}`}>{name}</a>
                <span className="muted">{c("day.cameOn", { when: dayInWords("fr", at) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {sheets.length > 0 && (
        <Section id="feuilles" title={t("toDo.sheets")} count={sheets.length}>
          <ul className="tasks">
            {sheets.map((sheet) => (
              <li key={sheet.session}>
                <a href={`/${locale}/coach/seances/${sheet.session}/presence`}>
                  {t("toDo.sheet", { when: momentInWords("fr", sheet.startsAt), site: sheet.site, count: sheet.unmarked })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {calls.length > 0 && (
        <Section id="appels" title={t("toDo.calls")} count={calls.length}>
          <Table
            label={t("toDo.calls")}
            columns={columns()}
            rows={calls.map((call) => ({ key: `${call.booking}${call.why}`, cells: cells(locale, call) }))}
            empty={null}
          />
        </Section>
      )}
      {callbacks.length > 0 && (
        <Section id="rappels" title={t("toDo.callbacks")} count={callbacks.length}>
          <ul className="tasks">
            {callbacks.map((callback) => (
              <li key={callback.id}>
                <b>{callback.firstName}</b>
                <a href={`tel:${callback.phone}`}>{phoneInWords(callback.phone)}</a>
                <span className="muted">{momentInWords("fr", callback.createdAt)}</span>
                <RowActions>
                  <ActionForm action={calledBack} words={deskFormWords()}>
                    <HiddenFields values={{ callback: callback.id }} />
                    <SubmitButton look="secondary">{t("toDo.reached")}</SubmitButton>
                  </ActionForm>
                </RowActions>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** No landmark of its own: a table in it is one, under the same name. */
const Section = ({ id, title, count, children }: { id: string; title: string; count: number; children: ReactNode }) => (
  <div className="stack">
    <h2 id={id}>
      {title} <span className="muted">{count}</span>
    </h2>
    {children}
  </div>
);

function columns() {
  const t = deskText("sessions");
  return [
    { key: "who", head: t("session.who"), kind: "long" as const },
    { key: "contact", head: t("session.contact") },
    { key: "why", head: t("toDo.reason") },
    { key: "session", head: t("arrivals.session") },
    { key: "action", head: t("session.action") },
  ];
}

function cells(locale: string, call: ToCall): readonly ReactNode[] {
  const t = deskText("sessions");
  return [
    <a key="who" href={`/${locale}/coach/arrivees/${call.booking}`}>
      {[call.firstName, call.familyName].filter(Boolean).join(" ")}
    </a>,
    call.contact ? (
      call.contact.startsWith("+") ? (
        <a href={`tel:${call.contact}`}>{phoneInWords(call.contact)}</a>
      ) : (
        call.contact
      )
    ) : (
      t("arrival.noContact")
    ),
    <span key="why">
      <Badge tone={call.why === "absent" ? "error" : "warn"}>{t(`toDo.why.${call.why}`)}</Badge>{" "}
      <span className="fine line-of-its-own">{t("toDo.callsMade", { count: call.calls })}</span>
    </span>,
    momentInWords("fr", call.startsAt),
    <RowActions key="action">
      <ActionForm action={called} words={deskFormWords()}>
        <HiddenFields values={{ booking: call.booking, why: call.why, key: crypto.randomUUID() }} />
        {(["reached", "no_answer", "message_left"] as const).map((outcome) => (
          <SubmitButton key={outcome} look="secondary" name="outcome" value={outcome}>
            {t(`toDo.${outcome}`)}
          </SubmitButton>
        ))}
      </ActionForm>
    </RowActions>,
  ];
}
