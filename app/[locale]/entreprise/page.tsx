import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "../../../components/ui/button";
import { deskText } from "../../../lib/i18n/desk/text";
import { phoneInWords } from "../../../lib/i18n/format";
import { currentMission } from "../../../lib/missions/queries";
import { isMember } from "../../../lib/platform/actor";
import { currentActor } from "../../../lib/platform/current-actor";
import { read } from "../../../lib/platform/read";

export const metadata: Metadata = { title: deskText("team")("company.title") };

export default async function Company() {
  const actor = await currentActor();
  if (!isMember(actor, "employer")) notFound();
  const t = deskText("team");
  const { phone } = await read(currentMission, {});
  return (
    <>
      <h1>{t("company.title")}</h1>
      <p className="lead">{t("company.lead", { name: actor.firstName })}</p>
      <p>{t("company.today")}</p>
      <ButtonLink look="primary" href={`tel:${phone}`}>
        {t("company.call", { phone: phoneInWords(phone) })}
      </ButtonLink>
    </>
  );
}
