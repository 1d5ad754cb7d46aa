import { Badge, type BadgeTone } from "../../../../components/ui/badge";
import type { MyCriterion, MyEligibility } from "../../../../lib/eligibility/queries/verified";
import { plainDayInWords } from "../../../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../../../lib/i18n/locale";
import { conditionName } from "../../../../lib/i18n/papers/names";
import { text } from "../../../../lib/i18n/text";

const tones: Readonly<Record<MyCriterion["proof"], BadgeTone>> = {
  proved: "ok",
  expired: "warn",
  bringing: "info",
  none: "warn",
};

/** The conditions that count for this person, and how each is proved. */
export function Conditions({ locale, mine }: { readonly locale: Locale; readonly mine: MyEligibility }) {
  const t = text(locale, "papers");
  if (mine.criteria.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="conditions">
      <h2 id="conditions">{t("criteria.title")}</h2>
      <ul className="conditions" role="list">
        {mine.criteria.map(({ code, proof, expiresOn }) => (
          <li key={code}>
            <p className="condition">
              <b>{conditionName(locale, code)}</b> <Badge tone={tones[proof]}>{t(`criteria.${proof}`)}</Badge>
            </p>
            {proof === "proved" && expiresOn && (
              <p className="fine">{t("list.until", { day: plainDayInWords(locale, expiresOn) })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
