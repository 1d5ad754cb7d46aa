import { notFound, redirect } from "next/navigation";
import { BackLink } from "../../../../../components/layout/back-link";
import { Page } from "../../../../../components/layout/page";
import { formWords } from "../../../../../lib/i18n/form-words";
import { localeOr } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { read } from "../../../../../lib/platform/read";
import { myAssessment } from "../../../../../lib/tracks/queries/assessment";
import { SectionForm } from "../../../assessment/section-form";
import { sectionCalled } from "../../../assessment/where";
import * as actions from "../actions";

type Props = { params: Promise<{ locale: string; section: string }> };

export default async function OwnSection({ params }: Props) {
  const { locale: asked, section: slug } = await params;
  const [locale, section] = [localeOr(asked), sectionCalled(slug)];
  if (!section) notFound();
  const view = await read(myAssessment, {});
  const back = `/${locale}/mon-parcours/bilan`;
  if (view.track !== "open") redirect(back);
  return (
    <Page>
      <BackLink href={back}>{text(locale, "assessment")("title")}</BackLink>
      <SectionForm
        locale={locale}
        section={section}
        view={view}
        action={actions[section]}
        words={formWords(locale)}
        heading="h1"
      />
    </Page>
  );
}
