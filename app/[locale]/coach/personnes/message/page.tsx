import { TextArea } from "../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { ButtonLink } from "../../../../../components/ui/button";
import { EmptyState } from "../../../../../components/ui/empty-state";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { readMaybe } from "../../../../../lib/platform/read";
import type { Recipient } from "../../../../../lib/tracks/model/group";
import { groupChosen } from "../../../../../lib/tracks/queries/group";
import { PageForm } from "../../../page-form";
import { prepare } from "./actions";
import { Recipients } from "./recipients";

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

/** One text for the people whom the address names (`p`, once for each): what to say, and already who will not get it. */
export default async function MessagePage({ params, searchParams }: Props) {
  const [{ locale }, { p: asked = [] }] = [await params, await searchParams];
  const persons = typeof asked === "string" ? [asked] : [...asked];
  const chosen = persons.length > 0 ? await readMaybe(groupChosen, { persons }) : null;
  const t = deskText("thread");
  return (
    <>
      <BackLink href={`/${locale}/coach/personnes`}>{t("group.list")}</BackLink>
      <h1>{t("group.title")}</h1>
      {chosen && chosen.length > 0 ? <Writing locale={locale} chosen={chosen} /> : <Nobody locale={locale} />}
    </>
  );
}

function Nobody({ locale }: { readonly locale: string }) {
  const t = deskText("thread");
  return (
    <>
      <title>{t("group.title")}</title>
      <EmptyState picture="coach" title={t("group.nobody")}>
        <p>{t("group.nobodyNext")}</p>
        <ButtonLink href={`/${locale}/coach/personnes`}>{t("group.toList")}</ButtonLink>
      </EmptyState>
    </>
  );
}

function Writing({ locale, chosen }: { readonly locale: string; readonly chosen: readonly Recipient[] }) {
  const t = deskText("thread");
  return (
    <>
      <p className="muted">{t("group.people", { count: chosen.length })}</p>
      <PageForm action={prepare} words={deskFormWords()} title={t("group.title")} submit={t("group.preview")}>
        {chosen.map(({ person }) => (
          <HiddenFields key={person} values={{ persons: person }} />
        ))}
        <TextArea name="text" label={t("group.text")} hint={t("group.textHint")} rows={6} maxLength={2_000} />
      </PageForm>
      <Recipients locale={locale} recipients={chosen} />
    </>
  );
}
