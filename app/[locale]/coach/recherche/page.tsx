import type { Metadata } from "next";
import { Badge } from "../../../../components/ui/badge";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Table } from "../../../../components/ui/table";
import { deskText } from "../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../lib/i18n/locale";
import { read } from "../../../../lib/platform/read";
import { search, type Found } from "../../../../lib/tracks/queries/search";
import { toFile } from "../personnes/where";
import { nameOf } from "../personnes/words";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ q?: string | string[] }> };

export const metadata: Metadata = { title: deskText("caseload")("search.title") };

/** What the box of the desk found; without JavaScript it is a page like any other. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  const typed = [(await searchParams).q].flat()[0] ?? "";
  const { found, kind, q } = await read(search, { q: typed.trim().slice(0, 80) });
  const t = deskText("caseload");
  return (
    <>
      <h1>{t("search.title")}</h1>
      <p className="muted" role="status">
        {kind === "found"
          ? t("search.found", { count: found.length, q })
          : found.length > 0
            ? t("search.recent")
            : t("search.short")}
      </p>
      <Table
        label={t("search.results")}
        columns={[
          { key: "who", head: t("search.who"), kind: "long" },
          { key: "whose", head: t("search.whose") },
          { key: "project", head: t("search.project"), kind: "long" },
        ]}
        rows={found.map((one) => ({
          key: one.person,
          cells: [
            <a key="who" href={`/${locale}${toFile(one.person)}`}>
              {nameOf(one)}
            </a>,
            <Whose key="whose" one={one} />,
            one.headline ?? "",
          ],
        }))}
        empty={<EmptyState picture="coach" title={t("search.hint")} />}
      />
    </>
  );
}

function Whose({ one: { whose, coachName, status } }: { one: Found }) {
  const t = deskText("caseload");
  if (whose === "team") return coachName ? t("search.coach", { name: coachName }) : t("search.noCoach");
  return (
    <>
      {t("search.own")} {status && <Badge tone="info">{deskText("file")(`status.${status}`)}</Badge>}
    </>
  );
}
