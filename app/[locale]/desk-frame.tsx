import type { ReactNode } from "react";
import { ActionForm } from "../../components/forms/action-form.client";
import { SubmitButton } from "../../components/forms/submit-button.client";
import { DeskShell } from "../../components/layout/desk-shell";
import { SkipLink } from "../../components/layout/skip-link";
import { deskFormWords, deskText } from "../../lib/i18n/desk/text";
import { localeOr } from "../../lib/i18n/locale";
import { isMember, type Actor } from "../../lib/platform/actor";
import type { Role } from "../../lib/kernel/role";
import { currentMission } from "../../lib/missions/queries";
import { request } from "../../lib/platform/current-actor";
import { read } from "../../lib/platform/read";
import { leave } from "./mon-parcours/actions";
import { signInFirst } from "./sign-in-first";
import "../desk.css";

type Area = { readonly slug: "pilotage" | "entreprise" | "partenaire" | "systeme"; readonly roles: readonly Role[] };
export type DeskProps = { params: Promise<{ locale: string }>; children: ReactNode };

/** The desk of those who are not coaches. Shows the frame; who may see a page is decided by the page's own view. */
export const deskFrame = ({ slug, roles }: Area) =>
  async function Frame({ params, children }: DeskProps) {
    const locale = localeOr((await params).locale);
    const actor = await signInFirst(locale, ...roles);
    const { path } = await request();
    const mission = await read(currentMission, {});
    const t = deskText("team");
    return (
      <>
        <SkipLink>{t("skip")}</SkipLink>
        <DeskShell
          home={`/${locale}/${slug}`}
          name={mission.shortName}
          who={<Who name={actor.firstName} />}
          nav={{ label: t("nav.label"), groups: [{ key: slug, links: links(actor, locale, slug, path) }] }}
        >
          {children}
        </DeskShell>
      </>
    );
  };

function Who({ name }: { name: string }) {
  return (
    <>
      <span>{name}</span>
      <ActionForm action={leave} words={deskFormWords()}>
        <SubmitButton look="quiet">{deskText("team")("nav.signOut")}</SubmitButton>
      </ActionForm>
    </>
  );
}

const first = {
  pilotage: "nav.pilotage",
  entreprise: "nav.company",
  partenaire: "nav.referrals",
  systeme: "nav.system",
} as const;

function links(actor: Actor, locale: string, slug: Area["slug"], path: string) {
  const t = deskText("team");
  const link = (to: string, text: string) => ({
    href: `/${locale}${to}`,
    text,
    current: path === `/${locale}${to}` ? ("page" as const) : undefined,
  });
  // The administrator visits users and roles; the home of that frame is the coordinator's.
  const home = isMember(actor, "admin") ? "systeme" : slug;
  return [
    link(`/${home}`, t(first[home])),
    ...(isMember(actor, "coordinator", "admin") ? [link("/pilotage/equipe", t("nav.team"))] : []),
    ...(isMember(actor, "coordinator") ? [link("/pilotage/vie-privee", t("nav.privacy")), link("/coach", t("nav.coach"))] : []),
    link(`/${home}/compte`, t("nav.account")),
    { href: `/${locale}`, text: t("nav.publicSite") },
  ];
}
