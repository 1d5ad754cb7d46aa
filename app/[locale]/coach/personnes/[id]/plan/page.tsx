import type { Metadata } from "next";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { Badge } from "../../../../../../components/ui/badge";
import { ButtonLink } from "../../../../../../components/ui/button";
import { Card } from "../../../../../../components/ui/card";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Notice } from "../../../../../../components/ui/notice";
import { VisuallyHidden } from "../../../../../../components/ui/visually-hidden";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { read } from "../../../../../../lib/platform/read";
import { planOf, type PlanGoal, type PlanView } from "../../../../../../lib/tracks/queries/plan";
import { PageForm } from "../../../../page-form";
import { dayWords } from "../../../../plan/words";
import { toFile } from "../../where";
import { headerOf } from "../header";
import { ActionTable } from "./action-table";
import { newGoal } from "./actions";

export const metadata: Metadata = { title: deskText("plan")("title") };

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function PlanPage({ params }: Props) {
  const { locale, id } = await params;
  const [plan, header] = [await read(planOf, { person: id }), await headerOf(id)];
  const t = deskText("plan");
  const at = `/${localeOr(locale)}${toFile(id, "plan")}`;
  const mayChange = plan.reader === "coach" && plan.track === "open";
  if (plan.track === "none") return <EmptyState title={t("noTrack")} />;
  return (
    <div className="stack">
      {plan.reader === "coordination" ? <Notice title={t("reading")} /> : <p>{t("lead")}</p>}
      {plan.goals.length > 0 ? <Facts plan={plan} /> : <NoGoal />}
      {plan.goals.map((goal) => (
        <Goal key={goal.id} goal={goal} plan={plan} firstName={header.firstName} at={mayChange ? at : undefined} />
      ))}
      {mayChange && <NewGoal person={id} />}
    </div>
  );
}

function Facts({ plan: { facts, today } }: { plan: PlanView }) {
  const t = deskText("plan");
  return (
    <p>
      <b>{t("facts", { open: facts.open, overdue: facts.overdue })}</b>{" "}
      {facts.nextDue && t("next", { day: dayWords("fr", facts.nextDue, today) })}
    </p>
  );
}

function NoGoal() {
  const t = deskText("plan");
  return (
    <EmptyState title={t("none")}>
      <p>{t("noneNext")}</p>
    </EmptyState>
  );
}

type GoalProps = { goal: PlanGoal; plan: PlanView; firstName: string; at: string | undefined };

function Goal({ goal, plan, firstName, at }: GoalProps) {
  const t = deskText("plan");
  return (
    <Card>
      <h2 id={goal.id} dir="auto">
        {goal.title}
      </h2>
      {goal.status !== "open" && (
        <p>
          <Badge tone={goal.status === "reached" ? "ok" : "line"}>{t(`status.${goal.status}`)}</Badge>
        </p>
      )}
      <ActionTable goal={goal} plan={plan} firstName={firstName} at={at} />
      {at && (
        <div className="actions">
          <ButtonLink href={`${at}/objectif/${goal.id}`}>
            {t("goal.open")}
            <VisuallyHidden>{` : ${goal.title}`}</VisuallyHidden>
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function NewGoal({ person }: { person: string }) {
  const t = deskText("plan");
  return (
    <section className="stack narrow" aria-labelledby="nouveau-but">
      <h2 id="nouveau-but">{t("goal.add")}</h2>
      <PageForm action={newGoal} words={deskFormWords()} hidden={{ person }} submit={t("goal.send")} look="secondary">
        <TextField name="goalTitle" label={t("goal.title")} hint={t("goal.hint")} maxLength={160} />
      </PageForm>
    </section>
  );
}
