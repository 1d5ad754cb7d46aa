import { SelectField } from "../../../../../components/forms/select-field.client";
import { deskText } from "../../../../../lib/i18n/desk/text";
import type { CoachChoice } from "../../../../../lib/tracks/queries/file";

type Props = {
  readonly name?: string;
  readonly label: string;
  readonly coaches: readonly CoachChoice[];
  /** Said first when no coach is the obvious one. */
  readonly choose?: string;
};

/** A coach to choose, each with what they carry already; the least loaded first. */
export function CoachOptions({ name = "coach", label, coaches, choose }: Props) {
  const t = deskText("file");
  const options = coaches.map((coach) => ({
    value: coach.id,
    label: t("open.load", { name: coach.name, people: coach.people, load: coach.load }),
  }));
  return (
    <SelectField
      name={name}
      label={label}
      value={choose && ""}
      options={choose ? [{ value: "", label: choose }, ...options] : options}
    />
  );
}
