import { Page } from "../../../../components/layout/page";
import { Badge } from "../../../../components/ui/badge";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Notice } from "../../../../components/ui/notice";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { read } from "../../../../lib/platform/read";
import { myPlan, type PlanGoal, type PlanView } from "../../../../lib/tracks/queries/plan";
import { localeIn, titled, type LocaleProps } from "../../titled";
import { ActionCard } from "./action-card";

export const generateMetadata = titled((locale) => text(locale, "plan")("title"));

type Props = LocaleProps & { searchParams: Promise<{ fait?: string | string[] }> };

export default async function ToDo(props: Props) {
  const [locale, { fait }] = [await localeIn(props), await props.searchParams];
  const plan = await read(myPlan, {});
  const t = text(locale, "plan");
  const goals = plan.goals.filter(({ status }) => status !== "dropped");
  return (
    <Page>
      <h1>{t("title")}</h1>
      {fait === "plan" && (
        <Notice tone="ok" live="status">
          <p>{t("noted")}</p>
        </Notice>
      )}
      {goals.length === 0 ? (
        <EmptyState picture="coach" title={t("none")}>
          <p>{t("noneNext")}</p>
        </EmptyState>
      ) : (
        <p className="lead">{t("lead")}</p>
      )}
      {goals.map((goal) => (
        <Goal key={goal.id} locale={locale} goal={goal} plan={plan} />
      ))}
    </Page>
  );
}

function Goal({ locale, goal, plan }: { locale: Locale; goal: PlanGoal; plan: PlanView }) {
  const t = text(locale, "plan");
  return (
    <section className="stack" aria-labelledby={goal.id}>
      <h2 id={goal.id} dir="auto">
        {goal.title}
      </h2>
      {goal.status === "reached" && (
        <p>
          <Badge tone="ok">{t("reached")}</Badge>
        </p>
      )}
      {goal.actions.length === 0 && <p className="muted">{t("noActions")}</p>}
      <ul className="stack" role="list">
        {goal.actions.map((action) => (
          <li key={action.id}>
            <ActionCard locale={locale} action={action} plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}
