import { LetterFields } from "../../../../../../../../components/cv/letter-fields";
import { BackLink } from "../../../../../../../../components/layout/back-link";
import { ButtonLink } from "../../../../../../../../components/ui/button";
import { Notice } from "../../../../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../../../lib/i18n/locale";
import { words } from "../../../../../../../../lib/i18n/text";
import { read } from "../../../../../../../../lib/platform/read";
import { oneLetter, type LetterView } from "../../../../../../../../lib/tracks/queries/letter";
import { PageForm } from "../../../../../../page-form";
import { dropLetter, rewrite } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string; letter: string }> };

export default async function LetterPage({ params }: Props) {
  const { locale: asked, id, letter: letterId } = await params;
  const home = `/${localeOr(asked)}/coach/personnes/${id}/cv`;
  const view = await read(oneLetter, { letter: letterId });
  const { letter } = view;
  const t = deskText("cv");
  const { blanks, subject, body } = words("fr", "cv").letters;
  const one = { letter: letter.id, version: String(letter.version) };
  return (
    <div className="stack">
      <BackLink href={home}>{t("title")}</BackLink>
      <h2>{t("reading.title", { to: letter.to })}</h2>
      <Notice tone={letter.standing === "approved" ? "ok" : "info"}>
        <p>{t(letter.standing === "approved" ? "reading.approved" : "reading.draft")}</p>
      </Notice>
      {letter.approvedAt && (
        <p>
          <ButtonLink href={`/api/lettre/${letter.id}`}>{t("reading.pdf")}</ButtonLink>
        </p>
      )}
      <h3>{t("reading.change")}</h3>
      <PageForm
        action={rewrite}
        words={deskFormWords()}
        title={t("reading.title", { to: letter.to })}
        hidden={one}
        about={{ too_personal: "body", letters_not_printed: "body" }}
        submit={t("reading.send")}
      >
        <LetterFields words={{ to: blanks.to, toPlace: blanks.toPlace, subject, body }} value={letter} />
      </PageForm>
      <Others view={view} home={home} />
      <PageForm action={dropLetter} words={deskFormWords()} hidden={one} submit={t("reading.remove")} look="quiet" />
    </div>
  );
}

function Others({ view: { others }, home }: { view: LetterView; home: string }) {
  const t = deskText("cv");
  if (others.length === 0) return null;
  return (
    <>
      <h3>{t("reading.others")}</h3>
      <ul>
        {others.map(({ id, number }) => (
          <li key={id}>
            <a href={`${home}/lettres/${id}`}>{t("reading.version", { number })}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
