import type { Metadata } from "next";
import { Page } from "../../../../components/layout/page";
import { WalloniaMap } from "../../../../components/map/wallonia-map";
import { MireDirectory, type DirectoryPart } from "../../../../components/places/mire-directory";
import { PlaceSearch } from "../../../../components/places/place-search";
import { localeOr } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { directory, findMire, landmarks, mapBox, type FoundPlace, type MireEntry } from "../../../../lib/missions/places/queries";
import { MireName, type PlacesText } from "./answer";
import { Result } from "./result";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const one = (value: string | readonly string[] | undefined) =>
  (typeof value === "string" ? value : (value?.[0] ?? "")).slice(0, 60);

const asked = async ({ params, searchParams }: PageProps) => {
  const [{ locale: named }, address] = await Promise.all([params, searchParams]);
  const locale = localeOr(named);
  const typed = one(address["q"]).trim();
  return { locale, typed, t: text(locale, "places"), view: findMire(typed, one(address["commune"])) };
};

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { t, view } = await asked(props);
  return { title: view.found ? t("titleFor", { name: view.found.match.name }) : t("title") };
}

const coloured = (found: FoundPlace | null) => (found?.help.kind === "mires" ? found.help.mires[0]?.mire.code : undefined);

const entryOf = (code: string | undefined) => directory.mires.find(({ mire }) => mire.code === code);

const sizeOf = ({ stated, presumed }: MireEntry) => stated.length + presumed.length;

const described = (t: PlacesText, found: FoundPlace | null) => {
  if (!found) return t("map.all");
  const entry = entryOf(coloured(found));
  const place = t("map.place", { commune: found.match.commune.name });
  return entry ? `${place} ${t("map.territory", { count: String(sizeOf(entry)) })}` : place;
};

const part = (t: PlacesText, { mire, stated, presumed }: MireEntry): DirectoryPart => ({
  key: mire.code,
  title: (
    <span>
      <MireName mire={mire} /> ({t("list.count", { count: stated.length + presumed.length })})
    </span>
  ),
  groups: [
    { key: "stated", title: t("list.stated"), communes: stated.join(", ") },
    { key: "presumed", title: t("list.presumed"), communes: presumed.join(", ") },
  ].filter(({ communes }) => communes),
});

const otherPart = (t: PlacesText, key: "german" | "unknown"): DirectoryPart => ({
  key,
  title: t(`list.${key}`),
  groups: [{ key, title: t("list.count", { count: directory[key].length }), communes: directory[key].join(", ") }],
});

function Places({ t, found }: { t: PlacesText; found: FoundPlace | null }) {
  const commune = found?.match.commune;
  const mark = found && commune ? { name: commune.name, x: commune.x, y: commune.y, outline: found.outline } : undefined;
  return (
    <>
      <h2>{t("map.title")}</h2>
      <WalloniaMap
        description={described(t, found)}
        box={mapBox}
        territory={coloured(found)}
        mark={mark}
        towns={landmarks}
        caption={t("map.source")}
      />
      <div className={found ? "stack no-print" : "stack"}>
        <h2>{t("list.title")}</h2>
        <p>{t("list.note")}</p>
        <MireDirectory
          parts={[...directory.mires.map((entry) => part(t, entry)), otherPart(t, "unknown"), otherPart(t, "german")]}
        />
      </div>
    </>
  );
}

export default async function MissionsPage(props: PageProps) {
  const { locale, typed, t, view } = await asked(props);
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <PlaceSearch action={`/${locale}/missions`} label={t("field")} hint={t("hint")} button={t("search")} typed={typed} />
      <Result t={t} locale={locale} typed={typed} view={view} />
      <Places t={t} found={view.found} />
    </Page>
  );
}
