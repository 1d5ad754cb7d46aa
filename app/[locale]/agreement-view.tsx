import { Badge, type BadgeTone } from "../../components/ui/badge";
import { DescriptionList } from "../../components/ui/description-list";
import { TickList } from "../../components/ui/tick-list";
import { dayInWords } from "../../lib/i18n/format";
import type { Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";
import { readIn } from "../../lib/tracks/agreement/words";
import type { AgreementContent, Signature } from "../../lib/tracks/model/agreements";

type Shown = { readonly locale: Locale; readonly content: AgreementContent };

/** The one page that matters first, then the whole text, then what these two added in their own words. */
export function AgreementText({ locale, content }: Shown) {
  const t = text(locale, "agreement");
  const { summary, articles } = readIn(locale, content);
  const id = (name: string) => `${name}-${String(content.number)}`;
  return (
    <>
      <section className="stack" aria-labelledby={id("en-bref")}>
        <h2 id={id("en-bref")}>{t("summary")}</h2>
        <TickList items={summary.map((line, at) => ({ key: String(at), mark: "dot", children: <bdi>{line}</bdi> }))} />
      </section>
      <section className="stack" aria-labelledby={id("texte")}>
        <h2 id={id("texte")}>{t("full")}</h2>
        {locale !== "fr" && <p className="fine">{t("official")}</p>}
        {articles.map((article) => (
          <div key={article.key}>
            <h3>{article.title}</h3>
            <p>
              <bdi>{article.text}</bdi>
            </p>
          </div>
        ))}
        <Own title={t("own.person")} lines={content.choices.person} />
        <Own title={t("own.mire")} lines={content.choices.mire} />
      </section>
    </>
  );
}

function Own({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

const tones: Readonly<Record<Signature["status"], BadgeTone>> = { given: "ok", awaited: "line", refused: "warn" };

/** Who has signed, and when: the same for all who sign. */
export function AgreementSignatures({ locale, content, signatures }: Shown & { readonly signatures: readonly Signature[] }) {
  const t = text(locale, "agreement");
  const id = `signatures-${String(content.number)}`;
  const names = { person: content.person, mire: t("signatures.mire"), third: content.third ?? "" };
  const said = ({ status, givenAt, name }: Signature) =>
    givenAt
      ? t("signatures.given", { day: dayInWords(locale, givenAt, new Date(0)), name: name ?? "" })
      : t(`signatures.${status === "refused" ? "refused" : "awaited"}`);
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t("signatures.title")}</h2>
      <DescriptionList
        facts={signatures.map((signature) => ({
          key: signature.id,
          term: <bdi>{names[signature.party]}</bdi>,
          value: (
            <Badge tone={tones[signature.status]}>
              <bdi>{said(signature)}</bdi>
            </Badge>
          ),
        }))}
      />
    </section>
  );
}
