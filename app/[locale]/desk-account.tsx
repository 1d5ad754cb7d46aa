import type { Metadata } from "next";
import { ActionForm } from "../../components/forms/action-form.client";
import { SubmitButton } from "../../components/forms/submit-button.client";
import { ButtonLink } from "../../components/ui/button";
import { Notice } from "../../components/ui/notice";
import { EmptyState } from "../../components/ui/empty-state";
import { momentInWords } from "../../lib/i18n/format";
import { deskFormWords, deskText } from "../../lib/i18n/desk/text";
import { text } from "../../lib/i18n/text";
import type { FormState } from "../../lib/kernel/outcome";
import { mySessions, myOutsideAccount } from "../../lib/people/queries/account";
import { whoOpenedMyFile } from "../../lib/people/queries/own-data";
import { oidcDoor } from "../../lib/platform/adapters/real/next-auth-oidc";
import { currentActor } from "../../lib/platform/current-actor";
import { read } from "../../lib/platform/read";
import { OutsideForm } from "./outside-form";
import { OwnSessions } from "./own-sessions";
import { ProveFirst } from "./prove-first";

export type DeskAccountProps = { searchParams: Promise<{ externe?: string | string[]; fait?: string | string[] }> };
type Actions = { endOne: Action; endAll: Action; unlink: Action; sure: Action };
type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export const deskAccountTitle: Metadata = { title: deskText("team")("account.title") };

/** One's own account at the desk: where it is open, who looked, all of it as a file. */
export async function DeskAccount({ searchParams, endOne, endAll, unlink, sure }: DeskAccountProps & Actions) {
  const t = deskText("team");
  const { externe, fait } = await searchParams;
  const sessions = await read(mySessions, {});
  const looks = await read(whoOpenedMyFile, {});
  const actor = await currentActor();
  const now = new Date();
  return (
    <>
      <h1>{t("account.title")}</h1>
      {externe === "pris" && (
        <Notice tone="error" live="alert">
          <p>{deskFormWords().codes.outside_taken}</p>
        </Notice>
      )}
      {externe === "preuve" && (
        <Notice tone="error" live="alert">
          <p>{t("account.proveFirst")}</p>
        </Notice>
      )}
      {fait === "sur" && (
        <Notice tone="ok" live="status">
          <p>{t("account.proved")}</p>
        </Notice>
      )}
      {actor.kind === "member" && (
        <p className="lead">{t("account.lead", { name: actor.firstName, role: t(`roles.${actor.role}`) })}</p>
      )}
      <OwnSessions locale="fr" sessions={sessions} now={now} endOne={endOne} endAll={endAll} />
      <section className="stack" aria-labelledby="regards">
        <h2 id="regards">{t("account.opened")}</h2>
        {looks.length === 0 && <EmptyState title={text("fr", "account")("data.whoEmpty")} />}
        <ul>
          {looks.map(({ name, role, at }) => (
            <li key={at.toISOString()}>
              {[name, role && t(`roles.${role}`), momentInWords("fr", at, now)].filter(Boolean).join(", ")}
            </li>
          ))}
        </ul>
      </section>
      <Outside unlink={unlink} sure={sure} />
      <ProveFirst action={sure} words={deskFormWords()} text={t("account.download")}>
        <ButtonLink href="/api/mes-donnees" download>
          {t("account.download")}
        </ButtonLink>
      </ProveFirst>
    </>
  );
}

/** An account elsewhere that also opens this one; shown only where such a door exists. */
async function Outside({ unlink, sure }: { unlink: Action; sure: Action }) {
  const door = oidcDoor();
  if (!door) return null;
  const t = deskText("team");
  const { issuers } = await read(myOutsideAccount, {});
  const link = t("account.link", { name: door.name });
  if (issuers.length === 0)
    return (
      <ProveFirst action={sure} words={deskFormWords()} text={link}>
        <OutsideForm text={link} />
      </ProveFirst>
    );
  return (
    <ActionForm action={unlink} words={deskFormWords()}>
      <p>{t("account.linked", { name: door.name })}</p>
      <SubmitButton look="secondary">{t("account.unlink")}</SubmitButton>
    </ActionForm>
  );
}
