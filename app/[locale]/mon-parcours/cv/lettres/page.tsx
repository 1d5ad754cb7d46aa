import { BackLink } from "../../../../../components/layout/back-link";
import { Page } from "../../../../../components/layout/page";
import { CardLink } from "../../../../../components/ui/card";
import type { Locale } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { read } from "../../../../../lib/platform/read";
import { letterKinds } from "../../../../../lib/tracks/model/letter";
import { myCv, type LetterLine } from "../../../../../lib/tracks/queries/cv";
import { localeIn, titled, type LocaleProps } from "../../../titled";
import { Said } from "../said";

export const generateMetadata = titled((locale) => text(locale, "cv")("letters.title"));

type Props = LocaleProps & { searchParams: Promise<{ fait?: string | string[] }> };

export default async function MyLetters(props: Props) {
  const locale = await localeIn(props);
  const { letters } = await read(myCv, {});
  const t = text(locale, "cv");
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/cv`}>{t("back")}</BackLink>
      <h1>{t("letters.title")}</h1>
      <Said locale={locale} done={(await props.searchParams).fait} />
      <Letters locale={locale} letters={letters} />
      <h2>{t("letters.new")}</h2>
      <ul className="stack" role="list" data-gap="small">
        {letterKinds.map((kind) => (
          <li key={kind}>
            <CardLink href={`/${locale}/mon-parcours/cv/lettres/nouvelle?modele=${kind}`} title={t(`letters.kinds.${kind}`)} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Letters({ locale, letters }: { locale: Locale; letters: readonly LetterLine[] }) {
  const t = text(locale, "cv");
  if (letters.length === 0) return <p>{t("letters.none")}</p>;
  return (
    <ul className="stack" role="list" data-gap="small">
      {letters.map(({ id, kind, to, number, standing }) => (
        <li key={id}>
          <CardLink
            href={`/${locale}/mon-parcours/cv/lettres/${id}`}
            title={<bdi>{to}</bdi>}
            hint={[
              t(`letters.kinds.${kind}`),
              t("letters.version", { number }),
              standing === "removed" ? "" : t(`letters.standing.${standing}`),
            ]
              .filter(Boolean)
              .join(". ")}
          />
        </li>
      ))}
    </ul>
  );
}
