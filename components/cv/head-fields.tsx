import { SelectField } from "../forms/select-field.client";
import { TextField } from "../forms/text-field.client";

export type HeadWords = Readonly<Record<"phone" | "email" | "no" | "town" | "townHint", string>>;
type Contact = { readonly id: string; readonly kind: "phone" | "email"; readonly label: string };

/** What stands under the name on a paper: the person's choice among their own contacts, or none. */
export function HeadFields({
  words,
  contacts,
  value,
}: {
  words: HeadWords;
  contacts: readonly Contact[];
  value?: { readonly phone?: string; readonly email?: string; readonly town?: string };
}) {
  const optionsOf = (kind: Contact["kind"]) => [
    { value: "", label: words.no },
    ...contacts.filter((contact) => contact.kind === kind).map(({ id, label }) => ({ value: id, label })),
  ];
  return (
    <>
      {(["phone", "email"] as const).map(
        (kind) =>
          contacts.some((contact) => contact.kind === kind) && (
            <SelectField key={kind} name={kind} label={words[kind]} value={value?.[kind] ?? ""} options={optionsOf(kind)} />
          ),
      )}
      <TextField name="town" label={words.town} hint={words.townHint} value={value?.town} maxLength={60} />
    </>
  );
}
