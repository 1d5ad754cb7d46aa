import { HeadFields } from "../../../../../../components/cv/head-fields";
import { LetterFields, LetterText } from "../../../../../../components/cv/letter-fields";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Page } from "../../../../../../components/layout/page";
import { ButtonLink } from "../../../../../../components/ui/button";
import { formWords } from "../../../../../../lib/i18n/form-words";
import { localeOr, type Locale } from "../../../../../../lib/i18n/locale";
import { text, words } from "../../../../../../lib/i18n/text";
import { read } from "../../../../../../lib/platform/read";
import { oneLetter, type LetterView } from "../../../../../../lib/tracks/queries/letter";
import { contactInWords } from "../../../../cv-words";
import { PageForm } from "../../../../page-form";
import { approveOwn, dropLetter, rewrite } from "../../actions";
import { Said } from "../../said";

type Props = { params: Promise<{ locale: string; letter: string }>; searchParams: Promise<{ fait?: string | string[] }> };
type Shown = { locale: Locale; view: LetterView };

const one = ({ letter }: LetterView) => ({ letter: letter.id, version: String(letter.version) });

export default async function OneLetter({ params, searchParams }: Props) {
  const { locale: asked, letter: letterId } = await params;
  const locale = localeOr(asked);
  const view = await read(oneLetter, { letter: letterId });
  const { letter } = view;
  const t = text(locale, "cv");
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/cv/lettres`}>{t("letters.title")}</BackLink>
      <h1>{t(`letters.kinds.${letter.kind}`)}</h1>
      <Said locale={locale} done={(await searchParams).fait} />
      <p className="fine">{t("letters.version", { number: letter.number })}</p>
      <LetterText value={letter} />
      {letter.approvedAt ? (
        <p>
          <ButtonLink look="primary" href={`/api/lettre/${letter.id}`}>
            {t("letters.open")}
          </ButtonLink>
        </p>
      ) : (
        <Approve locale={locale} view={view} />
      )}
      <Change locale={locale} view={view} />
      <Others locale={locale} view={view} />
      <PageForm action={dropLetter} words={formWords(locale)} hidden={one(view)} submit={t("letters.remove")} look="quiet" />
    </Page>
  );
}

function Approve({ locale, view }: Shown) {
  const t = text(locale, "cv");
  return (
    <section className="stack" aria-labelledby="oui">
      <h2 id="oui">{t("letters.approveTitle")}</h2>
      <p>{t("letters.approveLead")}</p>
      <PageForm
        action={approveOwn}
        words={formWords(locale)}
        hidden={one(view)}
        about={{ contact_not_yours: "phone" }}
        submit={t("letters.approve")}
      >
        <HeadFields
          words={words(locale, "cv").make}
          contacts={view.contacts.map((contact) => ({ id: contact.id, kind: contact.kind, label: contactInWords(contact) }))}
          value={{ town: view.letter.town ?? "" }}
        />
      </PageForm>
    </section>
  );
}

function Change({ locale, view: { letter }, view }: Shown) {
  const t = text(locale, "cv");
  const { blanks, subject, body } = words(locale, "cv").letters;
  return (
    <section className="stack" aria-labelledby="changer">
      <h2 id="changer">{t("letters.changeTitle")}</h2>
      {letter.approvedAt && <p>{t("letters.changeNext")}</p>}
      <PageForm
        action={rewrite}
        words={formWords(locale)}
        title={t(`letters.kinds.${letter.kind}`)}
        hidden={one(view)}
        about={{ too_personal: "body", letters_not_printed: "body" }}
        submit={t("change.send")}
        look="secondary"
      >
        <LetterFields
          words={{ to: blanks.to, toPlace: blanks.toPlace, subject, body }}
          value={letter}
          hint={t("letters.frenchHint")}
        />
      </PageForm>
    </section>
  );
}

function Others({ locale, view: { others } }: Shown) {
  const t = text(locale, "cv");
  if (others.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="autres">
      <h2 id="autres">{t("letters.others")}</h2>
      <ul>
        {others.map(({ id, number }) => (
          <li key={id}>
            <a href={`/${locale}/mon-parcours/cv/lettres/${id}`}>{t("letters.version", { number })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
