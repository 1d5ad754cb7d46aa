import { notFound } from "next/navigation";
import { BackLink } from "../../../../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../../../lib/i18n/locale";
import { read } from "../../../../../../../../lib/platform/read";
import { planOf } from "../../../../../../../../lib/tracks/queries/plan";
import { PageForm } from "../../../../../../page-form";
import { deskTitle } from "../../../../../../plan/words";
import { toFile } from "../../../../where";
import { ActionFields } from "../../action-fields";
import { change, remove } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string; action: string }> };

export default async function ActionPage({ params }: Props) {
  const { locale, id, action: asked } = await params;
  const plan = await read(planOf, { person: id });
  const action = plan.goals.flatMap(({ actions }) => actions).find((each) => each.id === asked);
  if (!action || plan.reader !== "coach" || plan.track !== "open") notFound();
  const t = deskText("plan");
  const hidden = { action: action.id, version: String(action.version) };
  return (
    <div className="stack narrow">
      <BackLink href={`/${localeOr(locale)}${toFile(id, "plan")}`}>{t("title")}</BackLink>
      <h2 dir="auto">{deskTitle(action)}</h2>
      <PageForm action={change} words={deskFormWords()} title={t("action.change")} hidden={hidden} submit={t("action.save")}>
        <ActionFields action={action} />
      </PageForm>
      {action.status === "open" && (
        <section className="stack" aria-labelledby="retirer">
          <h3 id="retirer">{t("action.drop")}</h3>
          <p>{t("action.dropLead")}</p>
          <PageForm action={remove} words={deskFormWords()} hidden={hidden} submit={t("action.drop")} look="danger" />
        </section>
      )}
    </div>
  );
}
