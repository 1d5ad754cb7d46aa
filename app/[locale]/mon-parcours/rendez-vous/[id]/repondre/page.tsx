import { notFound } from "next/navigation";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Page } from "../../../../../../components/layout/page";
import { Card } from "../../../../../../components/ui/card";
import { formWords } from "../../../../../../lib/i18n/form-words";
import { headed, momentInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { text } from "../../../../../../lib/i18n/text";
import { currentMission } from "../../../../../../lib/missions/queries";
import { read } from "../../../../../../lib/platform/read";
import { myMeetings } from "../../../../../../lib/tracks/queries/meetings/own";
import { PageForm } from "../../../../page-form";
import { answer } from "../../actions";

/** The person answers one fact; the answer stands beside it for whoever reads it. */
export default async function Answer({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale: asked, id } = await params;
  const locale = localeOr(asked);
  const meeting = (await read(myMeetings, {})).past.find((one) => one.id === id) ?? notFound();
  const { shortName } = await read(currentMission, {});
  const t = text(locale, "meetings");
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/rendez-vous#presences`}>{t("title")}</BackLink>
      <h1>{t("facts.label")}</h1>
      <Card>
        <p>
          <b>{headed(locale, momentInWords(locale, meeting.startsAt, new Date()))}</b>
          <br />
          {t(`mark.${meeting.standing}`)}
        </p>
      </Card>
      <PageForm
        action={answer}
        words={formWords(locale)}
        title={`${t("facts.label")} - ${shortName}`}
        hidden={{ attendee: id }}
        about={{ nothing_to_comment: "text" }}
        submit={t("facts.send")}
      >
        <TextArea
          name="text"
          label={t("facts.label")}
          hint={t("facts.hint")}
          value={meeting.comment ?? undefined}
          rows={5}
          maxLength={500}
        />
      </PageForm>
    </Page>
  );
}
