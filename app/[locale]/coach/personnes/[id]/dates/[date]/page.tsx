import { notFound } from "next/navigation";
import { BackLink } from "../../../../../../../components/layout/back-link";
import { rightsOfPerson } from "../../../../../../../lib/eligibility/queries/rights";
import { deskFormWords, deskText } from "../../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../../lib/i18n/locale";
import { read } from "../../../../../../../lib/platform/read";
import { PageForm } from "../../../../../page-form";
import { RightFields } from "../../../../../right-fields";
import { toFile } from "../../../where";
import { correct, remove } from "../actions";

/** One day of a person, to be corrected or taken away. */
export default async function OneDate({ params }: { params: Promise<{ locale: string; id: string; date: string }> }) {
  const { locale: asked, id, date } = await params;
  const { person, rights } = await read(rightsOfPerson, { person: id });
  const right = rights.find((each) => each.id === date);
  if (!right) notFound();
  const t = deskText("criteria");
  const hidden = { person, right: date };
  return (
    <div className="stack">
      <BackLink href={`/${localeOr(asked)}${toFile(person, "dates")}`}>{t("dates.title")}</BackLink>
      <h2>{t("dates.correct")}</h2>
      <PageForm action={correct} words={deskFormWords()} title={t("dates.correct")} hidden={hidden} submit={t("dates.save")}>
        <RightFields locale="fr" right={right} />
      </PageForm>
      <PageForm action={remove} words={deskFormWords()} hidden={hidden} look="danger" submit={t("dates.remove")} />
    </div>
  );
}
