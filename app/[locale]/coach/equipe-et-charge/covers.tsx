import { SelectField } from "../../../../components/forms/select-field.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { Badge } from "../../../../components/ui/badge";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { dayInWords } from "../../../../lib/i18n/format";
import type { CoverLine, TeamCoach } from "../../../../lib/tracks/queries/team";
import { PageForm } from "../../page-form";
import { back, standIn } from "./actions";

type Me = { readonly membership: string; readonly role: string };

const t = deskText("coaches");

/** Who stands in for whom, now and soon. */
export function Covers({ covers, me }: { covers: readonly CoverLine[]; me: Me }) {
  const now = new Date();
  const mayEnd = ({ absent, by }: CoverLine) => me.role === "coordinator" || [absent, by].includes(me.membership);
  return (
    <section className="stack" aria-labelledby="remplacements">
      <h2 id="remplacements">{t("covers")}</h2>
      {covers.length === 0 ? (
        <p className="muted">{t("coversEmpty")}</p>
      ) : (
        <ul className="tasks">
          {covers.map((cover) => (
            <li key={cover.id}>
              <b>{t("coverLine", { by: cover.byName, absent: cover.absentName })}</b>
              <span>{daysOf(cover, now)}</span>
              <Badge tone={cover.isRunning ? "info" : "line"}>{t(cover.isRunning ? "running" : "coming")}</Badge>
              {mayEnd(cover) && (
                <PageForm
                  action={back}
                  words={deskFormWords()}
                  hidden={{ cover: cover.id }}
                  look="quiet"
                  submit={t("endCover")}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The row keeps the first instant after the last day. */
const daysOf = ({ startsAt, until }: CoverLine, now: Date) =>
  t("coverDays", { from: dayInWords("fr", startsAt, now), until: dayInWords("fr", new Date(until.getTime() - 1), now) });

/** A coach plans their own absence; the coordination that of anybody. */
export function PlanCover({ coaches, me }: { coaches: readonly TeamCoach[]; me: Me }) {
  const choose = { value: "", label: t("cover.choose") };
  const absent = coaches.filter(({ id }) => me.role === "coordinator" || id === me.membership);
  const others = coaches.filter(({ id, isActive }) => isActive && (me.role === "coordinator" || id !== me.membership));
  if (absent.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="prevoir">
      <h2 id="prevoir">{t("cover.title")}</h2>
      <p>{t("cover.lead")}</p>
      <PageForm
        action={standIn}
        words={deskFormWords()}
        about={{ coach_missing: "by", covered_already: "from", cover_over: "until" }}
        submit={t("cover.send")}
      >
        <SelectField
          name="absent"
          label={t("cover.absent")}
          value={absent.length === 1 ? absent[0]?.id : ""}
          options={[...(absent.length === 1 ? [] : [choose]), ...absent.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <SelectField
          name="by"
          label={t("cover.by")}
          value=""
          options={[
            choose,
            ...others.map(({ id, name, people, load }) => ({ value: id, label: loadOf({ name, people, load }) })),
          ]}
        />
        <TextField name="from" type="date" size="medium" label={t("cover.from")} />
        <TextField name="until" type="date" size="medium" label={t("cover.until")} />
        <TextField name="reason" label={t("cover.reason")} maxLength={200} />
      </PageForm>
    </section>
  );
}

export const loadOf = (coach: Pick<TeamCoach, "name" | "people" | "load">) => deskText("file")("open.load", coach);
