import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CardLink } from "../../../components/ui/card";
import { deskText } from "../../../lib/i18n/desk/text";
import { localeOr } from "../../../lib/i18n/locale";
import { isMember } from "../../../lib/platform/actor";
import { currentActor } from "../../../lib/platform/current-actor";

type Props = { params: Promise<{ locale: string }> };

export const metadata: Metadata = { title: deskText("team")("pilotage.title") };

export default async function Pilotage({ params }: Props) {
  if (!isMember(await currentActor(), "coordinator")) notFound();
  const locale = localeOr((await params).locale);
  const t = deskText("team");
  return (
    <>
      <h1>{t("pilotage.title")}</h1>
      <p className="lead">{t("pilotage.lead")}</p>
      <CardLink href={`/${locale}/pilotage/equipe`} title={t("pilotage.team")} hint={t("pilotage.teamHint")} picture="coach" />
      <CardLink
        href={`/${locale}/coach/seances`}
        title={t("pilotage.sessions")}
        hint={t("pilotage.sessionsHint")}
        picture="session"
      />
      <p>{t("pilotage.soon")}</p>
    </>
  );
}
