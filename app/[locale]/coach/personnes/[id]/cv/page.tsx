import type { Metadata } from "next";
import { SelectField } from "../../../../../../components/forms/select-field.client";
import { ButtonLink } from "../../../../../../components/ui/button";
import { Notice } from "../../../../../../components/ui/notice";
import { VisuallyHidden } from "../../../../../../components/ui/visually-hidden";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { dayInWords } from "../../../../../../lib/i18n/format";
import { localeOr, ownName } from "../../../../../../lib/i18n/locale";
import { read } from "../../../../../../lib/platform/read";
import { cvLayouts } from "../../../../../../lib/tracks/model/cv";
import { cvOfPerson, type CvView } from "../../../../../../lib/tracks/queries/cv";
import { PageForm } from "../../../../page-form";
import { make } from "./actions";
import { Lines } from "./lines";
import { Letters } from "./letters";

export const metadata: Metadata = { title: deskText("cv")("title") };

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ fait?: string | string[] }> };
const said = ["propose", "change", "fait", "cache", "retire"] as const;

export default async function CvPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const home = `/${localeOr(asked)}/coach/personnes/${id}/cv`;
  const done = (await searchParams).fait;
  const view = await read(cvOfPerson, { person: id });
  const t = deskText("cv");
  const isDone = said.find((each) => each === done);
  return (
    <>
      {isDone && (
        <Notice tone="ok" live="status">
          <p>{t(`done.${isDone}`)}</p>
        </Notice>
      )}
      <div className="stack">
        <div className="title-row">
          <h2>{t("lines")}</h2>
          <ButtonLink look="primary" href={`${home}/ajouter`}>
            {t("add")}
          </ButtonLink>
        </div>
        <p>
          {t("waiting", { count: view.lines.filter(({ standing }) => standing === "waiting").length })} {t("rule")}
        </p>
        <TooMuch view={view} />
        <Lines lines={view.lines} home={home} />
      </div>
      <Versions view={view} />
      <Letters letters={view.letters} home={home} />
    </>
  );
}

/** Approved lines that no page can hold. */
function TooMuch({ view: { left, lines } }: { view: CvView }) {
  if (left.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>{deskText("cv")("left")}</p>
      <ul>
        {lines
          .filter(({ id }) => left.includes(id))
          .map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
      </ul>
    </Notice>
  );
}

function Versions({ view }: { view: CvView }) {
  const t = deskText("cv");
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{t("versions")}</h2>
      {view.versions.length === 0 && <p className="muted">{t("noVersion")}</p>}
      <ul>
        {view.versions.map(({ id, number, at }) => (
          <li key={id}>
            <a href={`/api/cv/${id}`}>{t("open", { number, day: dayInWords("fr", at, new Date()) })}</a>{" "}
            <a href={`/api/cv/${id}/europass`}>
              {t("europass")}
              <VisuallyHidden> : {t("open", { number, day: dayInWords("fr", at, new Date()) })}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ul>
      {view.languages.length > 0 ? <Make view={view} /> : <p>{t("makeNone")}</p>}
    </section>
  );
}

function Make({ view }: { view: CvView }) {
  const t = deskText("cv");
  return (
    <>
      <h3>{t("make")}</h3>
      <p className="fine">{t("makeLead")}</p>
      <PageForm action={make} words={deskFormWords()} hidden={{ person: view.person }} submit={t("send")} look="secondary">
        <SelectField
          name="layout"
          label={t("layout")}
          size="medium"
          options={cvLayouts.map((layout) => ({ value: layout, label: t(`layouts.${layout}`) }))}
        />
        <SelectField
          name="language"
          label={t("language")}
          size="medium"
          options={view.languages.map((language) => ({ value: language, label: ownName[language] }))}
        />
      </PageForm>
    </>
  );
}
