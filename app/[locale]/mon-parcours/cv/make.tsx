import { HeadFields } from "../../../../components/cv/head-fields";
import { RadioRows } from "../../../../components/forms/choice-rows.client";
import { SelectField } from "../../../../components/forms/select-field.client";
import { Card } from "../../../../components/ui/card";
import { Notice } from "../../../../components/ui/notice";
import { formWords } from "../../../../lib/i18n/form-words";
import { dayInWords } from "../../../../lib/i18n/format";
import { ownName, type Locale } from "../../../../lib/i18n/locale";
import { text, words } from "../../../../lib/i18n/text";
import { cvLayouts } from "../../../../lib/tracks/model/cv";
import type { OwnCv } from "../../../../lib/tracks/queries/cv";
import { contactInWords } from "../../cv-words";
import { PageForm } from "../../page-form";
import { make } from "./actions";

type Props = { locale: Locale; cv: OwnCv };

/** The papers that exist: the newest first. */
export function Versions({ locale, cv: { versions } }: Props) {
  const t = text(locale, "cv");
  if (versions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{t("versions.title")}</h2>
      <Card>
        <ul className="stack" role="list" data-gap="small">
          {versions.slice(0, 10).map(({ id, number, at }) => (
            <li key={id}>
              <a href={`/api/cv/${id}`}>{t("versions.open", { number, day: dayInWords(locale, at, new Date()) })}</a>
              {/* For the newest alone: few people need it. */}
              {id === versions[0]?.id && (
                <p>
                  <a href={`/api/cv/${id}/europass`}>{t("versions.europass", { number })}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}

/** The next one: how it looks, and what stands under the name. */
export function Make({ locale, cv }: Props) {
  const t = text(locale, "cv");
  return (
    <section className="stack" aria-labelledby="faire">
      <h2 id="faire">{t("make.title")}</h2>
      <p>{t("make.lead")}</p>
      {cv.printedName && <p className="fine">{t("lines.name", { name: cv.printedName })}</p>}
      <TooMuch locale={locale} cv={cv} />
      {cv.languages.length === 0 ? <p>{t("make.none")}</p> : <Form locale={locale} cv={cv} />}
    </section>
  );
}

function TooMuch({ locale, cv: { left, lines } }: Props) {
  if (left.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>{text(locale, "cv")("make.left")}</p>
      <ul>
        {lines
          .filter(({ id }) => left.includes(id))
          .map((line) => (
            <li key={line.id}>
              <a href={`/${locale}/mon-parcours/cv/phrases/${line.id}`} lang={line.language}>
                {line.text}
              </a>
            </li>
          ))}
      </ul>
    </Notice>
  );
}

function Form({ locale, cv }: Props) {
  const t = text(locale, "cv");
  const idOf = (value: string | null | undefined) => cv.contacts.find((contact) => contact.value === value)?.id ?? "";
  return (
    <PageForm
      action={make}
      words={formWords(locale)}
      title={t("title")}
      hidden={{ person: cv.person }}
      about={{ contact_not_yours: "phone" }}
      submit={t("make.send")}
    >
      <RadioRows
        name="layout"
        legend={t("make.layout")}
        choices={cvLayouts.map((layout) => ({ value: layout, label: t(`make.${layout}`) }))}
      />
      {cv.languages.length > 1 && (
        <SelectField
          name="language"
          label={t("make.language")}
          options={cv.languages.map((language) => ({ value: language, label: ownName[language] }))}
        />
      )}
      <HeadFields
        words={words(locale, "cv").make}
        contacts={cv.contacts.map((contact) => ({ id: contact.id, kind: contact.kind, label: contactInWords(contact) }))}
        value={{ phone: idOf(cv.last?.phone), email: idOf(cv.last?.email), town: cv.last?.town ?? "" }}
      />
    </PageForm>
  );
}
