import type { Metadata } from "next";
import { Page } from "../../../../components/layout/page";
import { Notice } from "../../../../components/ui/notice";
import { localeOr } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { mySessions, mySettings } from "../../../../lib/people/queries/account";
import { read } from "../../../../lib/platform/read";
import { OwnSessions } from "../../own-sessions";
import { endAll, endOne } from "./actions";
import { Contacts } from "./contacts";
import { Name, Preferences } from "./preferences";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ fait?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text(localeOr((await params).locale), "account")("settings.title") };
}

const said = {
  choix: "settings.saved",
  nom: "settings.nameSaved",
  contact: "settings.added",
  retire: "settings.removed",
  connexion: "sessions.ended",
} as const;
const isSaid = (done: unknown): done is keyof typeof said => typeof done === "string" && Object.hasOwn(said, done);

export default async function Settings({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  const done = (await searchParams).fait;
  const t = text(locale, "account");
  const settings = await read(mySettings, {});
  const sessions = await read(mySessions, {});
  return (
    <Page>
      <h1>{t("settings.title")}</h1>
      {isSaid(done) && (
        <Notice tone="ok" live="status">
          <p>{t(said[done])}</p>
        </Notice>
      )}
      <Preferences locale={locale} settings={settings} />
      <Contacts locale={locale} settings={settings} />
      <Name locale={locale} settings={settings} />
      <OwnSessions locale={locale} sessions={sessions} now={new Date()} endOne={endOne} endAll={endAll} />
    </Page>
  );
}
