import { SelectField } from "../../../../../../../components/forms/select-field.client";
import { ChoiceBar } from "../../../../../../../components/forms/choice-rows.client";
import { TextField } from "../../../../../../../components/forms/text-field.client";
import { allowanceKinds } from "../../../../../../../lib/eligibility/model";
import { periodRows, type PeriodList } from "../../../../../../../lib/eligibility/schema/verified";
import { deskText } from "../../../../../../../lib/i18n/desk/text";
import type { Period } from "../../../../../../../lib/kernel/period";
import { text } from "../../../../../../../lib/i18n/text";

type Listed = Period & { readonly kind?: string };
type Props = { readonly list: PeriodList; readonly periods: readonly Listed[] | null | undefined };

const known = ["known", "none", "unknown"] as const;
const said = (periods: Props["periods"]) => (!periods ? "unknown" : periods.length > 0 ? "known" : "none");

/** Rows of days, two more than are filled, twelve at most. */
export function Periods({ list, periods }: Props) {
  const t = deskText("criteria");
  const count = Math.min(periodRows, (periods?.length ?? 0) + 3);
  return (
    <fieldset className="field stack">
      <legend>{t(`situation.periods.${list}`)}</legend>
      <ChoiceBar
        name={`${list}Known`}
        legend={t("situation.theseAre")}
        value={said(periods)}
        choices={known.map((value) => ({ value, label: t(`situation.known.${value}`) }))}
      />
      {Array.from({ length: count }, (_, at) => (
        <Row key={at} list={list} row={at + 1} period={periods?.[at]} />
      ))}
      {count < periodRows && <p className="fine">{t("situation.more")}</p>}
    </fieldset>
  );
}

function Row({ list, row, period }: { list: PeriodList; row: number; period: Listed | undefined }) {
  const t = deskText("criteria");
  const kinds = allowanceKinds.map((value) => ({ value, label: t(`situation.kinds.${value}`) }));
  return (
    <div className="period-row">
      <TextField name={`${list}${row}From`} type="date" label={t("situation.from", { row })} value={period?.from} />
      <TextField name={`${list}${row}To`} type="date" label={t("situation.to", { row })} value={period?.to ?? undefined} />
      {list === "allowance" && (
        <SelectField
          name={`${list}${row}Kind`}
          label={t("situation.kind", { row })}
          value={period?.kind ?? ""}
          options={[{ value: "", label: text("fr", "papers")("add.choose") }, ...kinds]}
        />
      )}
    </div>
  );
}
