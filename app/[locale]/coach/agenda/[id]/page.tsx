import type { Metadata } from "next";
import { SelectField } from "../../../../../components/forms/select-field.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { Actions, ButtonLink } from "../../../../../components/ui/button";
import { Notice } from "../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { dayInWords, headed } from "../../../../../lib/i18n/format";
import { localeOr } from "../../../../../lib/i18n/locale";
import { read } from "../../../../../lib/platform/read";
import { oneMeeting, peopleToAdd, type MeetingView } from "../../../../../lib/tracks/queries/meetings/desk";
import { PageForm } from "../../../page-form";
import { add } from "../actions";
import { hours, whereIs } from "../lines";
import { People } from "./people";

export const metadata: Metadata = { title: deskText("meetings")("title") };

type Props = { params: Promise<{ locale: string; id: string }> };

/** One meeting or workshop: when, where, who, and who came. */
export default async function MeetingPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = localeOr(asked);
  const now = new Date();
  const view = await read(oneMeeting, { meeting: id });
  const { meeting, people } = view;
  const t = deskText("meetings");
  const hidden =
    meeting.taken - people.filter(({ status }) => ["expected", "confirmed", "present", "absent"].includes(status)).length;
  return (
    <>
      <BackLink href={`/${locale}/coach/agenda`}>{t("agenda.title")}</BackLink>
      <h1>{view.title ?? t("one.title", { name: people[0]?.name ?? "" })}</h1>
      <p>
        <b>
          {headed("fr", dayInWords("fr", meeting.startsAt, now))}, {hours(meeting)}
        </b>
        . {meeting.kind === "individual" && `${t(`purpose.${view.purpose}`)}. `}
        {[whereIs({ place: meeting.place, site: view.siteName, room: meeting.room }), view.detail]
          .filter(Boolean)
          .join(", ")}. {t(meeting.kind === "workshop" ? "one.by" : "one.with", { name: view.coachName })}.
      </p>
      {meeting.capacity !== null && <p>{t("one.seats", { taken: meeting.taken, capacity: meeting.capacity })}</p>}
      <State view={view} />
      <Steps locale={locale} view={view} now={now} />
      <h2>{t("one.people")}</h2>
      <People locale={locale} view={view} now={now} />
      {hidden > 0 && <p className="muted">{t("one.hidden", { count: hidden })}</p>}
      {meeting.kind === "workshop" && meeting.status === "planned" && meeting.startsAt > now && <AddPerson meeting={id} />}
    </>
  );
}

function State({ view: { meeting, cancelReason } }: { view: MeetingView }) {
  const t = deskText("meetings");
  if (meeting.status !== "cancelled") return null;
  return <Notice tone="warn">{cancelReason ? t("one.cancelled", { reason: cancelReason }) : t("one.gone")}</Notice>;
}

function Steps({ locale, view: { meeting, standing }, now }: { locale: string; view: MeetingView; now: Date }) {
  const t = deskText("meetings");
  if (meeting.status !== "planned" || meeting.startsAt <= now || standing === "none") return null;
  const here = `/${locale}/coach/agenda/${meeting.id}`;
  return (
    <Actions>
      <ButtonLink href={`${here}/modifier`}>{t("one.edit")}</ButtonLink>
      <ButtonLink look="danger" href={`${here}/annuler`}>
        {t("one.cancel")}
      </ButtonLink>
    </Actions>
  );
}

async function AddPerson({ meeting }: { meeting: string }) {
  const t = deskText("meetings");
  const choices = await read(peopleToAdd, { meeting });
  if (choices.length === 0) return <p className="muted">{t("one.noneToAdd")}</p>;
  return (
    <PageForm
      action={add}
      words={deskFormWords()}
      hidden={{ meeting }}
      about={{ person_busy: "person", already_in: "person" }}
      look="secondary"
      submit={t("one.add")}
    >
      <SelectField name="person" label={t("one.person")} options={choices.map(({ id, name }) => ({ value: id, label: name }))} />
    </PageForm>
  );
}
