import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "../../components/ui/badge";
import { Card } from "../../components/ui/card";
import type { ShownRight } from "../../lib/eligibility/queries/rights";
import type { Nearness } from "../../lib/eligibility/rules/rights";
import { plainDayInWords } from "../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";

const tones: Readonly<Record<Nearness, BadgeTone>> = { past: "line", near: "error", soon: "warn", far: "info" };

const leftInWords = (locale: Locale, { left }: ShownRight) => {
  const t = text(locale, "rights");
  if (left < 0) return t("past");
  return left === 0 ? t("today") : t("left", { days: left });
};

/** One day: what ends, how many days are left, and where it is written. */
export function RightCard({ locale, right, children }: { locale: Locale; right: ShownRight; children?: ReactNode }) {
  const t = text(locale, "rights");
  return (
    <Card mark={right.nearness === "near" ? "line" : undefined}>
      <p>{t(`kinds.${right.kind}`)}</p>
      <p className="days-left">{plainDayInWords(locale, right.on)}</p>
      <p>
        <Badge tone={tones[right.nearness]}>{leftInWords(locale, right)}</Badge>
      </p>
      {right.note && <p>{right.note}</p>}
      <p className="fine">{sourceInWords(locale, right)}</p>
      {children}
    </Card>
  );
}

/** Where the day comes from, and who noted it. */
function sourceInWords(locale: Locale, { origin, source, letterOn, by }: ShownRight): string {
  const t = text(locale, "rights");
  if (origin === "title") return t("from.title");
  if (origin === "agreement") return t("from.agreement");
  const letter = source ? t("from.letter", { source: t(`sources.${source}`) }) : "";
  const dated = letterOn ? t("from.letterOn", { day: plainDayInWords(locale, letterOn) }) : "";
  return [letter, dated, t(by === "person" ? "byPerson" : "byCoach")].filter(Boolean).join(" · ");
}
