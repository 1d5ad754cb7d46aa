import { CheckRows, RadioRows } from "../../../../../../components/forms/choice-rows.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import type { CoachChoice } from "../../../../../../lib/tracks/queries/file";
import type { HandOverSheet } from "../../../../../../lib/tracks/queries/team";
import { PageForm } from "../../../../page-form";
import { CoachOptions } from "../../../personnes/[id]/coach-options";
import { give } from "../../actions";

const t = deskText("coaches");

/** All the people of a coach, or those who are ticked, to a colleague. It is not printed. */
export function Give({ sheet, coaches }: { sheet: HandOverSheet; coaches: readonly CoachChoice[] }) {
  return (
    <section className="stack no-print" aria-labelledby="remettre">
      <h2 id="remettre">{t("hand.give")}</h2>
      <p>{t("hand.giveLead", { name: sheet.name })}</p>
      <PageForm
        action={give}
        words={deskFormWords()}
        hidden={{ from: sheet.coach }}
        about={{ coach_missing: "to", nobody_to_hand_over: "who", changed_meanwhile: "persons" }}
        submit={t("hand.send")}
      >
        <CoachOptions
          name="to"
          label={t("hand.to")}
          coaches={coaches.filter(({ id }) => id !== sheet.coach)}
          choose={t("cover.choose")}
        />
        <RadioRows
          name="who"
          legend={t("hand.which")}
          choices={(["all", "chosen"] as const).map((value) => ({ value, label: t(`hand.${value}`) }))}
        />
        <CheckRows
          name="persons"
          legend={t("hand.persons")}
          choices={sheet.people.map(({ person, firstName, familyName }) => ({
            value: person,
            label: [firstName, familyName].filter(Boolean).join(" "),
          }))}
        />
        <TextField name="reason" label={t("hand.reason")} maxLength={300} />
      </PageForm>
    </section>
  );
}
