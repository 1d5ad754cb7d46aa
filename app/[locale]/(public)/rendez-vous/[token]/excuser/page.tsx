import { redirect } from "next/navigation";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Page } from "../../../../../../components/layout/page";
import { ButtonLink } from "../../../../../../components/ui/button";
import { Card } from "../../../../../../components/ui/card";
import { formWords } from "../../../../../../lib/i18n/form-words";
import { text } from "../../../../../../lib/i18n/text";
import { currentMission } from "../../../../../../lib/missions/queries";
import { read } from "../../../../../../lib/platform/read";
import { PageForm } from "../../../../page-form";
import { SessionDate } from "../../../seances/session-date";
import { linked, mayWarn, type LinkedProps } from "../../linked";
import { placeInShort } from "../../meeting-place";
import { excuse } from "../actions";

/** "Je ne peux pas venir": a reason if one wishes, one button, and another date beside it. */
export default async function Excuse(props: LinkedProps) {
  const { locale, meeting, here } = await linked(props);
  if (!mayWarn(meeting, new Date())) redirect(here);
  const { shortName } = await read(currentMission, {});
  const t = text(locale, "meetings");
  return (
    <Page>
      <BackLink href={here}>{t("excuse.back")}</BackLink>
      <h1>{t("excuse.title")}</h1>
      <Card>
        <SessionDate locale={locale} at={meeting.startsAt} />
        <p>
          <bdi>{placeInShort(locale, meeting)}</bdi>
        </p>
      </Card>
      <p>{t("excuse.thanks")}</p>
      {meeting.canMove && <ButtonLink href={`${here}/deplacer`}>{t("excuse.instead")}</ButtonLink>}
      <PageForm
        action={excuse}
        words={formWords(locale)}
        title={`${t("excuse.title")} - ${shortName}`}
        hidden={{ attendee: meeting.token }}
        submit={t("excuse.send")}
      >
        <TextArea name="reason" label={t("excuse.reason")} rows={3} maxLength={500} />
      </PageForm>
    </Page>
  );
}
