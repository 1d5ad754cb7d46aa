import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "../../components/ui/badge";
import { Card } from "../../components/ui/card";
import type { ShownRight } from "../../lib/eligibility/queries/rights";
import type { Nearness } from "../../lib/eligibility/rules/rights";
import { deskText } from "../../lib/i18n/desk/text";
import { plainDayInWords } from "../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";

const tones: Readonly<Record<Nearness, BadgeTone>> = { past: "line", near: "error", soon: "warn", far: "info" };

const leftInWords = (locale: Locale, { left }: ShownRight) => {
  const t = text(locale, "rights");
  if (left < 0) return t("past");
  return left === 0 ? t("today") : t("left", { days: left });
};

type CardProps = {
  readonly locale: Locale;
  readonly right: ShownRight;
  readonly reader: "person" | "coach";
  readonly children?: ReactNode;
};

/** One day: what ends, how many days are left, and where it is written. */
export function RightCard({ locale, right, reader, children }: CardProps) {
  const t = text(locale, "rights");
  return (
    <Card mark={right.nearness === "near" ? "line" : undefined}>
      <p>{t(`kinds.${right.kind}`)}</p>
      <p className="days-left">{plainDayInWords(locale, right.on)}</p>
      <p>
        <Badge tone={tones[right.nearness]}>{leftInWords(locale, right)}</Badge>
      </p>
      {right.note && (
        <p>
          <bdi>{right.note}</bdi>
        </p>
      )}
      <p className="fine">{sourceInWords(locale, right, reader)}</p>
      {children}
    </Card>
  );
}

/** Where the day comes from, and who noted it. */
function sourceInWords(locale: Locale, { origin, source, letterOn, by }: ShownRight, reader: CardProps["reader"]): string {
  const [t, desk] = [text(locale, "rights"), deskText("criteria")];
  if (origin !== "letter") return reader === "coach" ? desk(`dates.from.${origin}`) : t(`from.${origin}`);
  const noted = reader === "coach" ? desk(`dates.by.${by}`) : t(by === "person" ? "byPerson" : "byCoach");
  const letter = source ? t("from.letter", { source: t(`sources.${source}`) }) : "";
  const dated = letterOn ? t("from.letterOn", { day: plainDayInWords(locale, letterOn) }) : "";
  return [letter, dated, noted].filter(Boolean).join(" · ");
}
