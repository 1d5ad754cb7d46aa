import type { Metadata } from "next";
import { SelectField } from "../../../../../components/forms/select-field.client";
import { Notice } from "../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { read } from "../../../../../lib/platform/read";
import { coachesWithLoad, fileHeader, type FileHeader } from "../../../../../lib/tracks/queries/file";
import { PageForm } from "../../../page-form";
import { begin } from "./actions";

export const metadata: Metadata = { title: deskText("file")("title") };

export default async function FilePage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { id } = await params;
  const header = await read(fileHeader, { person: id });
  if (header.relation === "team") return <NotYours header={header} />;
  return null;
}

/** Somebody whom another coach accompanies, or nobody yet. */
function NotYours({ header }: { header: FileHeader }) {
  const t = deskText("file");
  if (!header.coach) return <Begin header={header} />;
  return (
    <Notice title={t("notYours", { name: header.firstName })}>
      <p>{t("notYoursWhat")}</p>
    </Notice>
  );
}

async function Begin({ header }: { header: FileHeader }) {
  const t = deskText("file");
  const coaches = await read(coachesWithLoad, {});
  return (
    <section className="stack" aria-labelledby="commencer">
      <h2 id="commencer">{t("open.title")}</h2>
      <p>{t("open.lead")}</p>
      <PageForm action={begin} words={deskFormWords()} hidden={{ person: header.person }} submit={t("open.send")}>
        <SelectField
          name="coach"
          label={t("open.coach")}
          options={coaches.map(({ id, name, people, load }) => ({ value: id, label: t("open.load", { name, people, load }) }))}
        />
        <SelectField
          name="weight"
          label={t("open.weight")}
          value="1"
          options={(["1", "2", "3"] as const).map((weight) => ({ value: weight, label: t(`open.weights.${weight}`) }))}
        />
      </PageForm>
    </section>
  );
}
