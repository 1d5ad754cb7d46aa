import { RadioRows } from "../../../../../../components/forms/choice-rows.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Page } from "../../../../../../components/layout/page";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { formWords } from "../../../../../../lib/i18n/form-words";
import { momentInWords, phoneInWords } from "../../../../../../lib/i18n/format";
import { text } from "../../../../../../lib/i18n/text";
import { currentMission } from "../../../../../../lib/missions/queries";
import { read } from "../../../../../../lib/platform/read";
import { PageForm } from "../../../../page-form";
import { Moment } from "../../../seances/moment";
import { mayWarn, movable, type LinkedProps } from "../../linked";
import { move } from "../actions";

/** The coach's free times; the old date is given back only once the new one is taken. */
export default async function Move(props: LinkedProps) {
  const { locale, meeting, slots, here } = await movable(props);
  const mission = await read(currentMission, {});
  const now = new Date();
  const t = text(locale, "meetings");
  const warns = mayWarn(meeting, now);
  const title = t(warns ? "move.title" : "again");
  return (
    <Page>
      <BackLink href={here}>{t("excuse.back")}</BackLink>
      <h1>{title}</h1>
      {warns && (
        <>
          <p className="lead">{t("move.now", { moment: momentInWords(locale, meeting.startsAt, now) })}</p>
          <p>{t("move.keep")}</p>
        </>
      )}
      {slots.length === 0 ? (
        <EmptyState picture="session" title={t("move.none")}>
          <p>{t("move.noneHelp")}</p>
          <p>
            <a href={`tel:${mission.phone}`}>{t("call", { phone: phoneInWords(mission.phone) })}</a>
          </p>
        </EmptyState>
      ) : (
        <PageForm
          action={move}
          words={formWords(locale)}
          title={`${title} - ${mission.shortName}`}
          hidden={{ attendee: meeting.token }}
          about={{ slot_taken: "slot", person_busy: "slot" }}
          submit={t("move.send")}
        >
          <RadioRows
            name="slot"
            legend={t("move.which")}
            choices={slots.map(({ startsAt }) => ({
              value: startsAt.toISOString(),
              label: <Moment locale={locale} at={startsAt} />,
            }))}
          />
        </PageForm>
      )}
    </Page>
  );
}
