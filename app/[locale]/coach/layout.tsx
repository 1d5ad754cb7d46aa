import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { ActionForm } from "../../../components/forms/action-form.client";
import { SubmitButton } from "../../../components/forms/submit-button.client";
import { DeskSearch, DeskShell } from "../../../components/layout/desk-shell";
import { SkipLink } from "../../../components/layout/skip-link";
import { deskFormWords, deskText } from "../../../lib/i18n/desk/text";
import { localeOr } from "../../../lib/i18n/locale";
import { currentMission } from "../../../lib/missions/queries";
import { currentActor, request } from "../../../lib/platform/current-actor";
import { read } from "../../../lib/platform/read";
import { leave } from "./actions";
import { DeskKeys } from "./keys/desk-keys";
import { deskGroups } from "./nav";
import { isList } from "./personnes/asked";
import { panelOf } from "./personnes/panel";
import { WaitingMarks } from "./waiting/waiting-marks.client";
import "../../desk.css";

/** Shows the desk around a page; who may see the page is decided by the page's own view, never here. */
export default async function CoachLayout({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const locale = localeOr((await params).locale);
  const [actor, { path, query }] = [await currentActor(), await request()];
  if (actor.kind !== "member") redirect(`/${locale}/connexion?suite=${encodeURIComponent(path)}`);
  const mission = await read(currentMission, {});
  const groups = await deskGroups(locale, path);
  const typed = path.endsWith("/recherche") ? (new URLSearchParams(query).get("q") ?? undefined) : undefined;
  return (
    <>
      <SkipLink>Aller au contenu</SkipLink>
      <DeskShell
        home={`/${locale}/coach`}
        name="Mire"
        search={
          <DeskSearch
            action={`/${locale}/coach/recherche`}
            name="q"
            label={deskText("caseload")("search.box")}
            typed={typed}
            keys={<kbd className="kbd">Ctrl K</kbd>}
          />
        }
        who={<Who mission={mission.shortName} name={actor.firstName} />}
        nav={{ label: deskText("sessions")("nav.label"), groups }}
        panel={(isList(path) && (await panelOf(locale))) || undefined}
      >
        <WaitingMarks me={actor.membershipId} />
        {children}
        <DeskKeys locale={locale} path={path} groups={groups} />
      </DeskShell>
    </>
  );
}

function Who({ mission, name }: { mission: string; name: string }) {
  return (
    <>
      <span className="desk-mission">{mission}</span> <span>{name}</span>
      <div data-leave="">
        <ActionForm action={leave} words={deskFormWords()}>
          <SubmitButton look="quiet">{deskText("sessions")("nav.signOut")}</SubmitButton>
        </ActionForm>
      </div>
    </>
  );
}
