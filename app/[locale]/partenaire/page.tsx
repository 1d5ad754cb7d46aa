import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Actions, ButtonLink } from "../../../components/ui/button";
import { deskText } from "../../../lib/i18n/desk/text";
import { phoneInWords } from "../../../lib/i18n/format";
import { localeOr } from "../../../lib/i18n/locale";
import { currentMission } from "../../../lib/missions/queries";
import { isMember } from "../../../lib/platform/actor";
import { currentActor } from "../../../lib/platform/current-actor";
import { read } from "../../../lib/platform/read";

type Props = { params: Promise<{ locale: string }> };

export const metadata: Metadata = { title: deskText("team")("partner.title") };

export default async function Referrals({ params }: Props) {
  const actor = await currentActor();
  if (!isMember(actor, "partner")) notFound();
  const locale = localeOr((await params).locale);
  const t = deskText("team");
  const { phone } = await read(currentMission, {});
  return (
    <>
      <h1>{t("partner.title")}</h1>
      <p className="lead">{t("partner.lead", { name: actor.firstName })}</p>
      <p>{t("partner.today")}</p>
      <Actions>
        <ButtonLink look="primary" href={`/${locale}/seances`}>
          {t("partner.sessions")}
        </ButtonLink>
        <ButtonLink href={`tel:${phone}`}>{t("partner.call", { phone: phoneInWords(phone) })}</ButtonLink>
      </Actions>
    </>
  );
}
