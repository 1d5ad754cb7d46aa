import { Badge } from "../../../../../../components/ui/badge";
import { ButtonLink } from "../../../../../../components/ui/button";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { text } from "../../../../../../lib/i18n/text";
import type { LetterLine } from "../../../../../../lib/tracks/queries/cv";

export function Letters({ letters, home }: { letters: readonly LetterLine[]; home: string }) {
  const t = deskText("cv");
  return (
    <section className="stack" aria-labelledby="lettres">
      <h2 id="lettres">{t("letters")}</h2>
      {letters.length === 0 && <p className="muted">{t("noLetter")}</p>}
      <ul>
        {letters.map(({ id, kind, to, number, standing }) => (
          <li key={id}>
            <a href={`${home}/lettres/${id}`}>{t("letter", { kind: text("fr", "cv")(`letters.kinds.${kind}`), to, number })}</a>{" "}
            <Badge tone={standing === "approved" ? "ok" : "warn"}>{t(`letterStanding.${standing}`)}</Badge>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={`${home}/lettres/nouvelle`}>{t("newLetter")}</ButtonLink>
      </p>
    </section>
  );
}
