import type { ReactNode } from "react";
import { BackLink } from "../../../../../components/layout/back-link";
import { Badge } from "../../../../../components/ui/badge";
import { Tabs } from "../../../../../components/ui/tabs";
import { deskText } from "../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../lib/i18n/locale";
import { request } from "../../../../../lib/platform/current-actor";
import type { FileHeader } from "../../../../../lib/tracks/queries/file";
import { headerOf } from "./header";
import { QuickNote } from "./note-rapide/quick-note";
import { filePages } from "./pages";

type Props = { params: Promise<{ locale: string; id: string }>; children: ReactNode };

/** Who this file is about, and its pages. What may be seen is decided by each page's own view. */
export default async function FileLayout({ params, children }: Props) {
  const { locale: asked, id } = await params;
  const locale = localeOr(asked);
  const header = await headerOf(id);
  const { path } = await request();
  const t = deskText("file");
  return (
    <>
      <BackLink href={`/${locale}/coach/personnes`}>{t("people")}</BackLink>
      <h1>{[header.firstName, header.familyName].filter(Boolean).join(" ")}</h1>
      <Standing header={header} />
      {header.sees !== "name" && (
        <Tabs
          label={t("nav")}
          tabs={filePages
            .filter(({ also }) => header.sees === "all" || also)
            .map(({ slug, text }) => {
              const href = `/${locale}/coach/personnes/${id}${slug && `/${slug}`}`;
              return {
                href,
                text: text(),
                current: (slug ? path.startsWith(href) : path === href) ? ("page" as const) : undefined,
              };
            })}
        />
      )}
      {!header.beside ? (
        children
      ) : (
        <div className="file-sides">
          <div className="file-page stack">{children}</div>
          <QuickNote locale={locale} person={id} firstName={header.firstName} beside={header.beside} />
        </div>
      )}
    </>
  );
}

function Standing({ header: { track, coach } }: { header: FileHeader }) {
  const t = deskText("file");
  return (
    <p>
      {track && (
        <Badge tone={track.status === "suspended" ? "warn" : track.status === "closed" ? "line" : "info"}>
          {t(`status.${track.status}`)}
        </Badge>
      )}{" "}
      <span className="muted">
        {[coach ? t("coach", { name: coach.name }) : t("noCoach"), track?.headline].filter(Boolean).join(". ")}
      </span>
    </p>
  );
}
