import { Page } from "../../../../components/layout/page";
import { phoneInWords } from "../../../../lib/i18n/format";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { localeIn, titled, type LocaleProps } from "../../titled";
import { Reachable } from "../reachable";
import { Said } from "../said";

export const generateMetadata = titled((locale) => text(locale, "pages")("accessibility.title"));

const done = ["scripts", "keyboard", "size", "dark", "words", "voice", "human"] as const;
const tested = ["tool", "journeys", "limit"] as const;
const missing = ["people", "readers", "official", "reading", "languages"] as const;

/** Competent since 18 January 2024 also for public services that Wallonia mostly finances (decrees of 13 and 20 July 2023; le-mediateur.be, report of 2023). */
const mediator = "https://www.le-mediateur.be";

/** The statement of the Walloon decree of 2 May 2019: what was done, how it was tested, what is missing, how to complain. No score. */
export default async function Accessibility(props: LocaleProps) {
  const locale = await localeIn(props);
  const mission = await read(currentMission, {});
  const t = text(locale, "pages");
  return (
    <Page>
      <h1>{t("accessibility.title")}</h1>
      <p className="lead">{t("accessibility.lead")}</p>
      <p>{t("accessibility.scope", { mire: mission.shortName })}</p>
      <p>{t("accessibility.law")}</p>
      <Said
        id="fait"
        mark="check"
        title={t("accessibility.done.title")}
        items={done.map((key) => t(`accessibility.done.${key}`))}
      />
      <Said id="teste" title={t("accessibility.tested.title")} items={tested.map((key) => t(`accessibility.tested.${key}`))} />
      <Said
        id="manque"
        title={t("accessibility.missing.title")}
        items={missing.map((key) => t(`accessibility.missing.${key}`))}
      />
      <h2>{t("accessibility.help.title")}</h2>
      <Reachable mission={mission}>
        {t("accessibility.help.contact", { phone: phoneInWords(mission.phone), email: mission.email })}
      </Reachable>
      <p>{t("accessibility.help.other")}</p>
      <h2>{t("accessibility.complaint.title")}</h2>
      <p>{t("accessibility.complaint.mediator")}</p>
      <p>
        <a href={mediator}>{t("accessibility.complaint.link")}</a>
      </p>
    </Page>
  );
}
