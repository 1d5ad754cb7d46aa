import type { ReactNode } from "react";
import { Button } from "../../../../components/ui/button";
import { deskText } from "../../../../lib/i18n/desk/text";
import type { Locale } from "../../../../lib/i18n/locale";
import { caseStatuses, type CaseFilters } from "../../../../lib/tracks/model/caseload";
import { chipsOf, queryOf, viewOf, wholeTeam } from "../../../../lib/tracks/rules/views";
import { isMember } from "../../../../lib/platform/actor";
import { currentActor } from "../../../../lib/platform/current-actor";
import { readMaybe } from "../../../../lib/platform/read";
import { coachesWithLoad } from "../../../../lib/tracks/queries/file";
import { asked, house } from "./asked";
import { toList } from "./where";
import { chipInWords } from "./words";

type Coach = { readonly id: string; readonly name: string };

/** What the list is narrowed to: one chip each, which removes it; and the form that changes them, an address like any other. */
export async function Filters({ locale }: { locale: Locale }) {
  const { filters, sort } = await asked();
  const t = deskText("caseload");
  const coaches = isMember(await currentActor(), "coordinator") ? await readMaybe(coachesWithLoad, {}) : null;
  return (
    <>
      <details className="more filters">
        <summary>{t("filter.title")}</summary>
        <form className="filter-form" action={`/${locale}/coach/personnes`}>
          <Fields filters={filters} coaches={coaches} />
          {sort !== "name" && (
            <input type="hidden" name="tri" value={new URLSearchParams(queryOf(filters, { sort })).get("tri") ?? ""} />
          )}
          <Button look="primary">{t("filter.show")}</Button>
        </form>
      </details>
      <Chips locale={locale} filters={filters} coaches={coaches ?? []} />
    </>
  );
}

async function Chips({ locale, filters, coaches }: { locale: Locale; filters: CaseFilters; coaches: readonly Coach[] }) {
  const { sort } = await asked();
  const t = deskText("caseload");
  const nameOfCoach = coaches.find(({ id }) => id === filters.coach)?.name ?? t("filter.team");
  const view = viewOf(filters, await house());
  return chipsOf(filters).map(({ field, without }) => {
    const text = chipInWords(field, filters, nameOfCoach);
    return (
      <a className="chip" key={field} href={`/${locale}${toList(without, { sort })}`} data-view={view ?? undefined}>
        <span className="vh">{t("chips.remove", { filter: "" })}</span> {text} <span aria-hidden="true">×</span>
      </a>
    );
  });
}

const choices = { silentFor: [7, 14, 21, 30, 60], endsWithin: [14, 30, 60, 90], dueWithin: [7, 14, 30, 60] } as const;
const names = { silentFor: "sans-contact", endsWithin: "fin", dueWithin: "echeance" } as const;

function Fields({ filters, coaches }: { filters: CaseFilters; coaches: readonly Coach[] | null }) {
  const t = deskText("caseload");
  const status = deskText("file");
  const slug = (phase: (typeof caseStatuses)[number]) =>
    new URLSearchParams(queryOf({ ...filters, statuses: [phase] })).get("etape") ?? "";
  return (
    <>
      <label>
        {t("filter.words")}
        <input className="input" type="search" name="mots" defaultValue={filters.words ?? ""} maxLength={80} />
      </label>
      {coaches && (
        <Choice name="coach" label={t("filter.coach")} value={filters.coach ?? wholeTeam}>
          <option value={wholeTeam}>{t("filter.team")}</option>
          {coaches.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <fieldset>
        <legend>{t("filter.phase")}</legend>
        {caseStatuses.map((phase) => (
          <label key={phase} className="tick">
            <input
              className="pick"
              type="checkbox"
              name="etape"
              value={slug(phase)}
              defaultChecked={filters.statuses.includes(phase)}
            />
            {status(`status.${phase}`)}
          </label>
        ))}
      </fieldset>
      {(["silentFor", "endsWithin", "dueWithin"] as const).map((field) => (
        <Choice key={field} name={names[field]} label={t(`filter.${field}`)} value={String(filters[field] ?? "")}>
          <option value="">{t("filter.any")}</option>
          {withOwn(choices[field], filters[field]).map((days) => (
            <option key={days} value={days}>
              {t("filter.days", { days })}
            </option>
          ))}
        </Choice>
      ))}
      <Choice name="poids" label={t("filter.weight")} value={String(filters.weight ?? "")}>
        <option value="">{t("filter.any")}</option>
        {(["1", "2", "3"] as const).map((weight) => (
          <option key={weight} value={weight}>
            {t(`filter.weights.${weight}`)}
          </option>
        ))}
      </Choice>
      <fieldset>
        <legend className="vh">{t("filter.title")}</legend>
        {(
          [
            ["e-mail", "sans", "email"],
            ["pieces", "a-verifier", "papers"],
            ["absents", "semaine", "absent"],
          ] as const
        ).map(([name, value, field]) => (
          <label key={name} className="tick">
            <input className="pick" type="checkbox" name={name} value={value} defaultChecked={filters[field] !== null} />
            {t(`filter.${field}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

const withOwn = (days: readonly number[], own: number | null) =>
  own === null || days.includes(own) ? days : [...days, own].toSorted((a, b) => a - b);

function Choice({ name, label, value, children }: { name: string; label: string; value: string; children: ReactNode }) {
  return (
    <label>
      {label}
      <select className="input" name={name} defaultValue={value}>
        {children}
      </select>
    </label>
  );
}
