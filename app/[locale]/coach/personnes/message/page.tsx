import { TextArea } from "../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { ButtonLink } from "../../../../../components/ui/button";
import { EmptyState } from "../../../../../components/ui/empty-state";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { readMaybe } from "../../../../../lib/platform/read";
import type { Recipient } from "../../../../../lib/tracks/model/group";
import { groupChosen, groupOfList } from "../../../../../lib/tracks/queries/group";
import { PageForm } from "../../../page-form";
import { asked } from "../asked";
import { toList } from "../where";
import { prepare } from "./actions";
import { Recipients } from "./recipients";

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

/**
 * One text for the people whom the address names (`p`, once for each), or for everybody of a list (`tous`, with its filters): what to say,
 * and already who will not get it.
 */
export default async function MessagePage({ params, searchParams }: Props) {
  const [{ locale }, { p = [], tous }] = [await params, await searchParams];
  const { chosen, tooMany } = await (tous === undefined ? named([p].flat()) : everybodyListed());
  const t = deskText("thread");
  if (tooMany !== null) return <TooMany locale={locale} count={tooMany} />;
  return (
    <>
      <BackLink href={`/${locale}${toList((await asked()).filters)}`}>{t("group.list")}</BackLink>
      <h1>{t("group.title")}</h1>
      {chosen && chosen.length > 0 ? <Writing locale={locale} chosen={chosen} /> : <Nobody locale={locale} />}
    </>
  );
}

async function named(persons: string[]) {
  return { tooMany: null, chosen: persons.length > 0 ? await readMaybe(groupChosen, { persons }) : null };
}

async function everybodyListed() {
  const { filters } = await asked();
  const list = await readMaybe(groupOfList, { filters: { ...filters, statuses: [...filters.statuses] } });
  return { tooMany: list?.tooMany ?? null, chosen: list?.recipients ?? null };
}

async function TooMany({ locale, count }: { readonly locale: string; readonly count: number }) {
  const { filters } = await asked();
  const t = deskText("thread");
  return (
    <>
      <title>{t("group.title")}</title>
      <h1>{t("group.title")}</h1>
      <EmptyState picture="coach" title={t("group.tooMany", { count })}>
        <p>{t("codes.group_too_many")}</p>
        <ButtonLink href={`/${locale}${toList(filters)}`}>{t("group.toList")}</ButtonLink>
      </EmptyState>
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
