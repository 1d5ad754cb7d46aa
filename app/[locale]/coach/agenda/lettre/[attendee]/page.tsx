import type { Metadata } from "next";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Actions } from "../../../../../../components/ui/button";
import { PrintPage } from "../../../../../../components/ui/print-page.client";
import { Qr } from "../../../../../../components/ui/qr";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { dayInWords, momentInWords, phoneInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { currentMission } from "../../../../../../lib/missions/queries";
import { request } from "../../../../../../lib/platform/current-actor";
import { qrShape } from "../../../../../../lib/platform/qr";
import { read } from "../../../../../../lib/platform/read";
import { absenceLetter } from "../../../../../../lib/tracks/queries/meetings/absences";
import { PageForm } from "../../../../page-form";
import { follow } from "../../actions";

export const metadata: Metadata = { title: deskText("meetings")("letter.title") };

/** A letter on paper after an absence, in French: the number to call as large as the way to the internet (rdv-insertion#998). */
export default async function LetterPage({ params }: { params: Promise<{ locale: string; attendee: string }> }) {
  const { locale, attendee } = await params;
  const letter = await read(absenceLetter, { attendee });
  const [mission, { origin }] = [await read(currentMission, {}), await request()];
  const t = deskText("meetings");
  const link = `${origin}/fr/rendez-vous/${letter.token}`;
  return (
    <>
      <BackLink href={`/${localeOr(locale)}/coach/agenda#absences`}>{t("absences.title")}</BackLink>
      <h1>{t("letter.title")}</h1>
      <Actions>
        <PrintPage>{t("letter.print")}</PrintPage>
        <PageForm
          action={follow}
          words={deskFormWords()}
          hidden={{ attendee, step: "letter", outcome: "sent" }}
          look="secondary"
          submit={t("letter.sent")}
        />
      </Actions>
      <article className="letter stack" aria-label={t("letter.title")}>
        <p>
          <b>{mission.name}</b>
          <br />
          {dayInWords("fr", new Date(), new Date(0))}
        </p>
        <p className="letter-to">{[letter.firstName, letter.familyName].filter(Boolean).join(" ")}</p>
        <p>{t("letter.dear", { name: letter.firstName })}</p>
        <p>{t("letter.body", { when: momentInWords("fr", letter.startsAt, new Date()) })}</p>
        <p>{t("letter.reason")}</p>
        <p>{t("letter.invite")}</p>
        <p className="letter-big" dir="ltr">
          {phoneInWords(mission.phone)}
        </p>
        <p>{t("letter.link")}</p>
        <div className="slip">
          <p className="address" dir="ltr" translate="no">
            {link}
          </p>
          <Qr {...qrShape(link)} label={t("letter.qr")} />
        </div>
        <p>{t("letter.sign", { coach: letter.coachName })}</p>
      </article>
    </>
  );
}
