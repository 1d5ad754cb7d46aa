import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "../../../../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../../../../components/forms/submit-button.client";
import { TextField } from "../../../../../../../../components/forms/text-field.client";
import { BackLink } from "../../../../../../../../components/layout/back-link";
import { Actions } from "../../../../../../../../components/ui/button";
import { deskFormWords, deskText } from "../../../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../../../lib/i18n/locale";
import { read } from "../../../../../../../../lib/platform/read";
import { planOf, type PlanGoal } from "../../../../../../../../lib/tracks/queries/plan";
import { PageForm } from "../../../../../../page-form";
import { toFile } from "../../../../where";
import { ActionFields } from "../../action-fields";
import { drop, goal as changeGoal, newAction, reach, resume } from "../../actions";

export const metadata: Metadata = { title: deskText("plan")("goal.title") };

type Props = { params: Promise<{ locale: string; id: string; goal: string }> };

export default async function GoalPage({ params }: Props) {
  const { locale, id, goal: asked } = await params;
  const plan = await read(planOf, { person: id });
  const goal = plan.goals.find((each) => each.id === asked);
  if (!goal || plan.reader !== "coach" || plan.track !== "open") notFound();
  const t = deskText("plan");
  return (
    <div className="stack narrow">
      <BackLink href={`/${localeOr(locale)}${toFile(id, "plan")}`}>{t("title")}</BackLink>
      <h2 dir="auto">{goal.title}</h2>
      {goal.status === "open" && (
        <section className="stack" aria-labelledby="action">
          <h3 id="action">{t("action.add")}</h3>
          <PageForm action={newAction} words={deskFormWords()} hidden={{ goal: goal.id }} submit={t("action.send")}>
            <ActionFields />
          </PageForm>
        </section>
      )}
      <section className="stack" aria-labelledby="but">
        <h3 id="but">{t("goal.change")}</h3>
        <PageForm
          action={changeGoal}
          words={deskFormWords()}
          hidden={{ goal: goal.id, version: String(goal.version) }}
          submit={t("goal.save")}
          look="secondary"
        >
          <TextField name="goalTitle" label={t("goal.title")} value={goal.title} maxLength={160} />
        </PageForm>
      </section>
      <Ends goal={goal} />
    </div>
  );
}

function Ends({ goal }: { goal: PlanGoal }) {
  const t = deskText("plan");
  const ways =
    goal.status === "open"
      ? ([
          [reach, t("goal.reach"), "secondary"],
          [drop, t("goal.drop"), "danger"],
        ] as const)
      : ([[resume, t("goal.resume"), "secondary"]] as const);
  return (
    <section className="stack" aria-labelledby="fin">
      <h3 id="fin">{t("goal.end")}</h3>
      <Actions>
        {ways.map(([action, text, look]) => (
          <ActionForm key={text} action={action} words={deskFormWords()}>
            <HiddenFields values={{ goal: goal.id, version: String(goal.version), key: crypto.randomUUID() }} />
            <SubmitButton look={look}>{text}</SubmitButton>
          </ActionForm>
        ))}
      </Actions>
    </section>
  );
}
