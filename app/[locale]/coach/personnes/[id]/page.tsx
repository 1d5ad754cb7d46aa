import type { Metadata } from "next";
import { SelectField } from "../../../../../components/forms/select-field.client";
import { TextField } from "../../../../../components/forms/text-field.client";
import { Notice } from "../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../lib/i18n/format";
import { localeOr } from "../../../../../lib/i18n/locale";
import { read } from "../../../../../lib/platform/read";
import { coachesWithLoad, type FileHeader } from "../../../../../lib/tracks/queries/file";
import { fileSummary } from "../../../../../lib/tracks/queries/summary";
import { PageForm } from "../../../page-form";
import { begin, breakTheGlass, closeTheGlass } from "./actions";
import { CoachOptions } from "./coach-options";
import { headerOf } from "./header";
import { Summary } from "./summary";

export const metadata: Metadata = { title: deskText("file")("title") };

export default async function FilePage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale: asked, id } = await params;
  const header = await headerOf(id);
  if (header.relation === "team") return <NotYours header={header} />;
  return (
    <>
      {header.glassUntil && <GlassOpen header={header} until={header.glassUntil} />}
      <Summary summary={await read(fileSummary, { person: id })} home={`/${localeOr(asked)}/coach/personnes/${id}`} />
    </>
  );
}

/** Somebody whom another coach accompanies, or nobody yet. */
function NotYours({ header }: { header: FileHeader }) {
  const t = deskText("file");
  if (!header.coach) return <Begin header={header} />;
  return (
    <>
      <Notice title={t("notYours", { name: header.firstName })}>
        <p>{t("notYoursWhat")}</p>
      </Notice>
      {header.sees === "life" && <Glass person={header.person} />}
    </>
  );
}

/** Nobody accompanies them: a track begins here, with each coach's load in view. */
async function Begin({ header }: { header: FileHeader }) {
  const t = deskText("file");
  return (
    <section className="stack" aria-labelledby="commencer">
      <h2 id="commencer">{t("open.title")}</h2>
      <p>{t("open.lead")}</p>
      <PageForm action={begin} words={deskFormWords()} hidden={{ person: header.person }} submit={t("open.send")}>
        <CoachOptions label={t("open.coach")} coaches={await read(coachesWithLoad, {})} />
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

/** For the coordination: the whole file, for a reason and some hours, told to the person. */
function Glass({ person }: { person: string }) {
  const t = deskText("file");
  return (
    <section className="stack" aria-labelledby="ouvrir">
      <h2 id="ouvrir">{t("glass.title")}</h2>
      <p>{t("glass.lead")}</p>
      <PageForm action={breakTheGlass} words={deskFormWords()} hidden={{ person }} look="danger" submit={t("glass.send")}>
        <TextField name="reason" label={t("glass.reason")} />
      </PageForm>
    </section>
  );
}

function GlassOpen({ header, until }: { header: FileHeader; until: Date }) {
  const t = deskText("file");
  return (
    <Notice tone="warn" title={t("glass.isOpen", { until: momentInWords("fr", until) })}>
      <PageForm action={closeTheGlass} words={deskFormWords()} hidden={{ person: header.person }} submit={t("glass.close")} />
    </Notice>
  );
}
