import { notFound, redirect } from "next/navigation";
import { BackLink } from "../../../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../../lib/i18n/locale";
import { read } from "../../../../../../../lib/platform/read";
import { assessmentOf } from "../../../../../../../lib/tracks/queries/assessment";
import { SectionForm } from "../../../../../assessment/section-form";
import { sectionCalled } from "../../../../../assessment/where";
import { toFile } from "../../../where";
import * as actions from "../actions";

type Props = { params: Promise<{ locale: string; id: string; section: string }> };

export default async function SectionPage({ params }: Props) {
  const { locale, id, section: slug } = await params;
  const section = sectionCalled(slug);
  if (!section) notFound();
  const view = await read(assessmentOf, { person: id });
  const back = `/${localeOr(locale)}${toFile(id, "bilan")}`;
  if (view.track !== "open") redirect(back);
  return (
    <div className="stack narrow">
      <BackLink href={back}>{deskText("assessment")("title")}</BackLink>
      <SectionForm
        locale="fr"
        section={section}
        view={view}
        action={actions[section]}
        words={deskFormWords()}
        heading="h2"
        person={id}
      />
    </div>
  );
}
