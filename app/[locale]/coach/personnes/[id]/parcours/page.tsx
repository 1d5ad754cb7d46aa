import type { Metadata } from "next";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { Actions, ButtonLink } from "../../../../../../components/ui/button";
import { Card } from "../../../../../../components/ui/card";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Notice } from "../../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { brusselsDay } from "../../../../../../lib/kernel/zoned";
import { read, readMaybe } from "../../../../../../lib/platform/read";
import { coachesWithLoad } from "../../../../../../lib/tracks/queries/file";
import { trackLife, type Life } from "../../../../../../lib/tracks/queries/life";
import { PageForm } from "../../../../page-form";
import { alertsInWords, ClockLine } from "../clock-line";
import { headline } from "./actions";
import { StepForm, formSlugs, type FormSlug, type FormStep } from "./forms";
import { Coaches, History } from "./history";

export const metadata: Metadata = { title: deskText("file")("life.title") };

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ etape?: string | string[]; fait?: string | string[] }>;
};

const t = deskText("file");
const isSlug = (asked: unknown): asked is FormSlug => typeof asked === "string" && Object.hasOwn(formSlugs, asked);

export default async function LifePage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const { etape, fait } = await searchParams;
  const life = await readMaybe(trackLife, { person: id });
  if (!life) return <EmptyState title={t("life.none")} />;
  const here = `/${localeOr(locale)}/coach/personnes/${id}/parcours`;
  const asked = isSlug(etape) && offered(life).includes(etape) ? etape : null;
  return (
    <>
      {fait && !asked && (
        <Notice tone="ok" live="status">
          <p>{t("life.saved")}</p>
        </Notice>
      )}
      <section className="stack" aria-labelledby="horloge">
        <h2 id="horloge">{t("clock.title")}</h2>
        {alertsInWords(life.clock).map(({ code, text }) => (
          <Notice key={code} tone="warn">
            <p>{text}</p>
          </Notice>
        ))}
        <ClockLine track={life.track} clock={life.clock} where={life.where} />
      </section>
      {life.possible.length > 0 &&
        (asked ? <Asked step={formSlugs[asked]} life={life} here={here} /> : <Offers life={life} here={here} />)}
      {life.track.status !== "closed" && <Headline life={life} />}
      <History steps={life.steps} />
      <Coaches coaches={life.coaches} />
    </>
  );
}

/** What the table lets a coach do now; a renewal only while months are left. */
const offered = ({ possible, monthsToAdd, track }: Life): readonly FormSlug[] => {
  const can = (step: FormStep) => {
    if (step === "assign") return track.status !== "closed";
    return possible.includes(step) && (step !== "renew" || monthsToAdd > 0);
  };
  return (Object.keys(formSlugs) as FormSlug[]).filter((slug) => can(formSlugs[slug]));
};

function Offers({ life, here }: { life: Life; here: string }) {
  const slugs = offered(life);
  if (slugs.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="possible">
      <h2 id="possible">{t("life.can")}</h2>
      <Actions>
        {slugs.map((slug) => (
          <ButtonLink key={slug} href={`${here}?etape=${slug}`}>
            {t(`${formSlugs[slug]}.title`)}
          </ButtonLink>
        ))}
      </Actions>
      {life.possible.includes("renew") && life.monthsToAdd === 0 && (
        <p className="fine">{t(life.clock.commitment ? "renew.full" : "renew.noCommitment")}</p>
      )}
    </section>
  );
}

async function Asked({ step, life, here }: { step: FormStep; life: Life; here: string }) {
  const coaches = step === "assign" ? await read(coachesWithLoad, {}) : [];
  return (
    <Card mark="line">
      <h2>{t(`${step}.title`)}</h2>
      <p>{step === "renew" ? t("renew.lead", { months: life.monthsToAdd }) : t(`${step}.lead`)}</p>
      <StepForm step={step} life={life} today={brusselsDay(new Date())} coaches={coaches} />
      <p>
        <a href={here}>{t("life.cancel")}</a>
      </p>
    </Card>
  );
}

function Headline({ life: { person, track } }: { life: Life }) {
  return (
    <section className="stack" aria-labelledby="ligne">
      <h2 id="ligne">{t("life.headline")}</h2>
      <PageForm
        action={headline}
        words={deskFormWords()}
        hidden={{ person, version: String(track.version) }}
        submit={t("life.headlineSend")}
      >
        <TextField
          name="headline"
          label={t("life.headlineLabel")}
          hint={t("life.headlineHint")}
          value={track.headline}
          maxLength={200}
        />
      </PageForm>
    </section>
  );
}
