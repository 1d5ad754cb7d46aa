"use client";
import type { ReactNode } from "react";
import { Glyph } from "../ui/glyph";
import { Pictogram, type PictogramName } from "../ui/pictogram";
import { GroupShell } from "./field-shell.client";
import { manyTexts, oneText, useField } from "./form-context.client";

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly picture?: PictogramName;
  /** Why it cannot be chosen ("Complet"): the row is disabled and says so. */
  readonly reason?: ReactNode;
  /** Set apart from the ones above by this word ("ou"). */
  readonly or?: ReactNode;
};

type RowsProps = { name: string; legend: ReactNode; hint?: ReactNode; choices: readonly Choice[]; look?: "plain" };

type ChoiceRowProps = { name: string; id: string; type: "radio" | "checkbox"; choice: Choice; checked: boolean; wrong?: string };

function ChoiceRow({ name, id, type, choice, checked, wrong }: ChoiceRowProps) {
  return (
    <>
      {choice.or && <p className="or">{choice.or}</p>}
      <label className="row">
        <input
          className="pick"
          id={id}
          type={type}
          name={name}
          value={choice.value}
          defaultChecked={checked}
          disabled={choice.reason !== undefined}
          aria-invalid={wrong ? true : undefined}
        />
        <span>
          {choice.label}
          {(choice.reason ?? choice.hint) && <span className="hint">{choice.reason ?? choice.hint}</span>}
        </span>
        {choice.picture && <Pictogram name={choice.picture} />}
      </label>
    </>
  );
}

const rowId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);

/** One answer among several: the whole row of 64 px answers. `legend` may be the page's h1. */
export function RadioRows({ name, legend, hint, choices, look, value }: RowsProps & { value?: string }) {
  const field = useField(name);
  const chosen = oneText(field, value);
  return (
    <GroupShell field={field} legend={legend} hint={hint} look={look} role="radiogroup">
      {choices.map((choice, i) => (
        <ChoiceRow
          key={choice.value}
          name={name}
          id={rowId(field.id, i)}
          type="radio"
          choice={choice}
          checked={choice.value === chosen}
        />
      ))}
    </GroupShell>
  );
}

/** Several answers. */
export function CheckRows({ name, legend, hint, choices, look, values }: RowsProps & { values?: readonly string[] }) {
  const field = useField(name);
  const chosen = manyTexts(field, values);
  return (
    <GroupShell field={field} legend={legend} hint={hint} look={look}>
      {choices.map((choice, i) => (
        <ChoiceRow
          key={choice.value}
          name={name}
          id={rowId(field.id, i)}
          type="checkbox"
          choice={choice}
          checked={chosen.includes(choice.value)}
          wrong={field.wrong}
        />
      ))}
    </GroupShell>
  );
}

type ChoiceBarProps = { name: string; legend: ReactNode; choices: readonly Pick<Choice, "value" | "label">[]; value?: string };

/** One answer among two to four, side by side: an attendance, a yes or a no. */
export function ChoiceBar({ name, legend, choices, value }: ChoiceBarProps) {
  const field = useField(name);
  const chosen = oneText(field, value);
  return (
    <GroupShell field={field} legend={legend} look="bar" role="radiogroup">
      <div>
        {choices.map((choice, i) => (
          <label key={choice.value} className="seg">
            <input
              id={rowId(field.id, i)}
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
            />
            <Glyph name="check" />
            {choice.label}
          </label>
        ))}
      </div>
    </GroupShell>
  );
}
