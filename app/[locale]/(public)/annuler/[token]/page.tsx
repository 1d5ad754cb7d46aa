import type { Metadata } from "next";
import { ActionForm } from "../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { Page } from "../../../../../components/layout/page";
import { formWords } from "../../../../../lib/i18n/form-words";
import { momentInWords, phoneInWords } from "../../../../../lib/i18n/format";
import { localeOr } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { currentMission } from "../../../../../lib/missions/queries";
import { contactChange } from "../../../../../lib/people/queries/account";
import { read, readMaybe } from "../../../../../lib/platform/read";
import { undo } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

// The address holds a secret: no index, and nothing of it in a title.
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** "It was not me": says what the button does; opening the page does nothing, since scanners of mail open links. */
export default async function UndoContactChange({ params }: Props) {
  const { locale: asked, token } = await params;
  const locale = localeOr(asked);
  const t = text(locale, "account");
  const words = formWords(locale);
  const { phone } = await read(currentMission, {});
  const change = await readMaybe(contactChange, { undo: token });
  const title = t("undo.title");
  const worried = <p>{t("undo.worried", { phone: phoneInWords(phone) })}</p>;
  if (!change)
    return (
      <Page>
        <title>{title}</title>
        <h1>{title}</h1>
        <p className="lead">{words.codes.unknown_link}</p>
        {worried}
      </Page>
    );
  const now = new Date();
  return (
    <Page>
      <h1>{title}</h1>
      <p className="lead">{t(`undo.${change.change}`, { moment: momentInWords(locale, change.at, now) })}</p>
      <p>{t("undo.what")}</p>
      <p>{t("undo.until", { moment: momentInWords(locale, change.until, now) })}</p>
      <ActionForm action={undo} words={words} title={title} errorPrefix={words.errorPrefix}>
        <HiddenFields values={{ undo: token }} />
        <SubmitButton>{t("undo.send")}</SubmitButton>
      </ActionForm>
      {worried}
    </Page>
  );
}
