import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { FontPreload } from "../../components/layout/font-preload";
import { directionOf, isLocale, languageTag } from "../../lib/i18n/locale";
import { currentMission } from "../../lib/missions/queries";
import { request } from "../../lib/platform/current-actor";
import { read } from "../../lib/platform/read";
import "../globals.css";

// Within the page: one request less on a slow phone (performance.md 1, P2).
const icon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 39 39"><rect width="39" height="39" rx="9" fill="#fff"/><path d="M9 16.5h14v6H9Z" fill="#FFC524"/><circle cx="8" cy="19.5" r="5.5" fill="#101B26"/><circle cx="29" cy="19.5" r="6" fill="#fff" stroke="#101B26" stroke-width="4.5"/></svg>`,
)}`;

// Every page belongs to a Mire, which the host decides: nothing is made ahead of time.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const mission = await read(currentMission, {});
  return {
    // No default: form pages let the form render the title, so that "Erreur : " comes first.
    title: { default: "", template: `%s - ${mission.shortName}` },
    formatDetection: { telephone: false },
    icons: { icon },
  };
}

export default async function Layout({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { saveData } = await request();
  const usesOwnFonts = !saveData && locale !== "ar";
  return (
    <html lang={languageTag[locale]} dir={directionOf(locale)} data-locale={locale} data-save={saveData ? "" : undefined}>
      <body>
        {usesOwnFonts && <FontPreload />}
        {children}
      </body>
    </html>
  );
}
