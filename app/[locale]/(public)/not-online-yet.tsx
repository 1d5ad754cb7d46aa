import { Page } from "../../../components/layout/page";
import { ButtonLink } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { text } from "../../../lib/i18n/text";
import { currentMission } from "../../../lib/missions/queries";
import { read } from "../../../lib/platform/read";
import { localeIn, type LocaleProps } from "../titled";
import { CallUs } from "./call-us";

/** What the Mire does and its site does not show yet: said plainly, with a person to ask and a session to come to. */
export const notOnlineYet = (what: "trainings" | "offers") =>
  async function NotOnlineYet(props: LocaleProps) {
    const locale = await localeIn(props);
    const mission = await read(currentMission, {});
    const t = text(locale, "pages");
    return (
      <Page>
        <h1>{t(`${what}.title`)}</h1>
        <p className="lead">{t(`${what}.lead`)}</p>
        <Notice title={t(`${what}.today`)}>
          <p>{t(`${what}.ask`)}</p>
        </Notice>
        <CallUs locale={locale} mission={mission}>
          <ButtonLink href={`/${locale}/seances`}>{text(locale, "sessions")("all")}</ButtonLink>
        </CallUs>
      </Page>
    );
  };
