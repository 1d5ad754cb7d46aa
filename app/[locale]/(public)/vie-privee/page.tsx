import { Page } from "../../../../components/layout/page";
import { phoneInWords } from "../../../../lib/i18n/format";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { localeIn, titled, type LocaleProps } from "../../titled";
import { Reachable } from "../reachable";
import { Said } from "../said";

export const generateMetadata = titled((locale) => text(locale, "pages")("privacy.title"));

const parts = {
  what: ["name", "contact", "sessions", "answers", "track", "journal", "not"],
  why: ["book", "help", "never", "law"],
  how: ["link", "session", "file"],
  share: ["team", "others", "seen"],
  rights: ["see", "correct", "erase", "stop"],
} as const;

/** Every cookie there is, by its name: what a person finds in the browser can be looked up here. */
const cookies = {
  sign: ["__Host-mire"],
  answers: ["__Host-reponses"],
  error: ["__Host-erreur", "__Host-depot"],
  steps: ["__Host-code", "__Host-ecran", "__Host-etape", "__Host-invitation", "__Host-secours", "__Host-oidc"],
  kiosk: ["__Host-kiosque"],
} as const;
const cookieKeys = ["sign", "answers", "error", "steps", "kiosk"] as const;

export default async function Privacy(props: LocaleProps) {
  const locale = await localeIn(props);
  const mission = await read(currentMission, {});
  const t = text(locale, "pages");
  const phone = phoneInWords(mission.phone);
  return (
    <Page>
      <h1>{t("privacy.title")}</h1>
      <p className="lead">{t("privacy.lead")}</p>
      <h2>{t("privacy.who.title")}</h2>
      <Reachable mission={mission}>{t("privacy.who.text", { mire: mission.name, phone, email: mission.email })}</Reachable>
      <Said id="quoi" title={t("privacy.what.title")} items={parts.what.map((key) => t(`privacy.what.${key}`))} />
      <Said id="pourquoi" title={t("privacy.why.title")} items={parts.why.map((key) => t(`privacy.why.${key}`))} />
      <Said id="duree" title={t("privacy.how.title")} items={parts.how.map((key) => t(`privacy.how.${key}`))} />
      <Said id="qui" title={t("privacy.share.title")} items={parts.share.map((key) => t(`privacy.share.${key}`))} />
      <Said
        id="cookies"
        title={t("privacy.cookies.title")}
        items={[
          t("privacy.cookies.none"),
          ...cookieKeys.map((key) => `${t(`privacy.cookies.${key}`)} (\u2068${cookies[key].join(", ")}\u2069)`),
        ]}
      />
      <Said id="droits" title={t("privacy.rights.title")} items={parts.rights.map((key) => t(`privacy.rights.${key}`))}>
        <Reachable mission={mission}>{t("privacy.rights.how", { phone })}</Reachable>
      </Said>
      <h2>{t("privacy.complaint.title")}</h2>
      <p>{t("privacy.complaint.text")}</p>
      <p>
        <a href={`https://www.${t("privacy.complaint.link")}`}>{t("privacy.complaint.link")}</a>
      </p>
    </Page>
  );
}
