import { Card } from "../../../../components/ui/card";
import { Badge } from "../../../../components/ui/badge";
import type { Missing, MyEligibility } from "../../../../lib/eligibility/queries/verified";
import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import { conditionName, papersInWords } from "../../../../lib/i18n/papers/names";
import { text } from "../../../../lib/i18n/text";
import { PageForm } from "../../page-form";
import { bring } from "./actions";

type Props = { readonly locale: Locale; readonly mine: MyEligibility };

/** What is still to be proved, each with the papers that do, and the choice to bring them. */
export function MissingPapers({ locale, mine }: Props) {
  const t = text(locale, "papers");
  const [needed, oneOf] = [
    mine.missing.filter(({ need }) => need === "this"),
    mine.missing.filter(({ need }) => need === "one_of"),
  ];
  return (
    <section className="stack" aria-labelledby="manque">
      <h2 id="manque">{t("missing.title")}</h2>
      <p>{t("progress", { done: mine.done, all: mine.all })}</p>
      <progress className="whole" max={mine.all} value={mine.done} aria-labelledby="manque" />
      {mine.decided === "not_yet" && <p>{t("missing.notYet")}</p>}
      <NoPaper locale={locale} mine={mine} />
      <Title locale={locale} title={mine.title} />
      <Each locale={locale} missing={needed} bringing={mine.bringing} />
      {oneOf.length > 1 && <p>{t("missing.oneOf")}</p>}
      <Each locale={locale} missing={oneOf} bringing={mine.bringing} />
    </section>
  );
}

/** When no paper is missing: nothing is, or it is the coach's turn. */
function NoPaper({ locale, mine: { missing, title, decision, decided } }: Props) {
  const t = text(locale, "papers");
  if (decided === "not_yet" || missing.length > 0 || title !== "none") return null;
  return <p>{t(`missing.${({ none: "none", to_take: "coachDecides", to_look: "coachLooks" } as const)[decision]}`)}</p>;
}

/** The residence title is shown at the Mire: its coach notes what the card says, no proof of a condition. */
function Title({ locale, title }: { locale: Locale; title: MyEligibility["title"] }) {
  const t = text(locale, "papers");
  if (title === "none") return null;
  return (
    <Card>
      <p>
        <b>{t("missing.stay")}</b>
      </p>
      <p>{t(title === "expired" ? "missing.stayExpired" : "missing.stayToShow")}</p>
    </Card>
  );
}

function Each({ locale, missing, bringing }: { locale: Locale; missing: readonly Missing[]; bringing: readonly string[] }) {
  const t = text(locale, "papers");
  if (missing.length === 0) return null;
  return (
    <ul className="stack" role="list">
      {missing.map(({ code, papers }) => (
        <li key={code}>
          <Card>
            <p>
              <b>{conditionName(locale, code)}</b>
            </p>
            <p>{t("missing.with", { papers: papersInWords(locale, papers) })}</p>
            {bringing.includes(code) ? (
              <p>
                <Badge tone="info">{t("missing.bringing")}</Badge>
              </p>
            ) : (
              <PageForm action={bring} words={formWords(locale)} hidden={{ code }} look="secondary" submit={t("missing.bring")} />
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
