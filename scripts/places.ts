/** Makes, from the sources in `lib/missions/data/source`, the data that pages load and the drawings that browsers fetch. `npx tsx scripts/places.ts` */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import map from "../lib/missions/data/source/carte-communes.json";

const root = join(import.meta.dirname, "..");
const data = (file: string) => join(root, "lib/missions/data", file);
const rows = (file: string) => {
  const [head = "", ...lines] = readFileSync(data(file), "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((value, at) => [names[at] ?? "", value])));
};

/** Homonyms joined to the wrong commune by the source: postal code, then the commune that all the other localities of that code lie in. */
const CORRECTIONS: Readonly<Record<string, { readonly localities: readonly string[]; readonly commune: string }>> = {
  1360: { localities: ["Perwez"], commune: "Perwez" },
  1367: { localities: ["Bomal"], commune: "Ramillies" },
  4317: { localities: ["Celles"], commune: "Faimes" },
  4347: { localities: ["Noville"], commune: "Fexhe-le-Haut-Clocher" },
  4357: { localities: ["Jeneffe"], commune: "Donceel" },
  4480: { localities: ["Ehein"], commune: "Engis" },
  4800: { localities: ["Polleur"], commune: "Verviers" },
  4890: { localities: ["Clermont"], commune: "Thimister-Clermont" },
  5310: { localities: ["Longchamps"], commune: "Eghezée" },
  5380: { localities: ["Hemptinne"], commune: "Fernelmont" },
  5530: { localities: ["Mont"], commune: "Yvoir" },
  5555: {
    localities: ["Baillamont", "Bellefontaine", "Bièvre", "Cornimont", "Gros-Fays", "Naomé", "Petit-Fays"],
    commune: "Bièvre",
  },
  6460: { localities: ["Saint-Remy"], commune: "Chimay" },
  6929: { localities: ["Porcheresse"], commune: "Daverdisse" },
  7034: { localities: ["Saint-Denis"], commune: "Mons" },
  7760: { localities: ["Celles"], commune: "Celles" },
  7811: { localities: ["Arbre"], commune: "Ath" },
  7911: { localities: ["Moustier"], commune: "Frasnes-lez-Anvaing" },
};

const communes = rows("source/communes-wallonie.csv").map((row) => ({
  nis: row["nis"] ?? "",
  name: row["commune"] ?? "",
  arrondissement: row["arrondissement"] ?? "",
  province: row["province"] ?? "",
  community: row["communaute"] === "germanophone" ? "german" : "french",
  x: Number(row["map_x"]),
  y: Number(row["map_y"]),
}));
const nisOf = new Map(communes.map(({ name, nis }) => [name, nis]));

const SMALL = /(?<=[ -])(Le|La|Les|Lez|De|Du|Des|Sur|Sous|En|Au|Aux|Et|A)(?=[ -])/g;
const CAPITAL = /(?<=^|[ \-’])(?!(?:le|la|les|lez|de|du|des|sur|sous|en|au|aux|et|a|à)[ -])(?!(?:l|d)’)\p{Ll}/gu;
/** The list writes "Frasnes-Lez-Buissenal" and "Braine-l'alleud"; signs on the road write "Frasnes-lez-Buissenal" and "Braine-l’Alleud". */
const spelled = (name: string) =>
  name
    .replaceAll("'", "’")
    .replaceAll(SMALL, (word) => word.toLowerCase())
    .replaceAll(/-([LD])’/g, (elided) => elided.toLowerCase())
    .replaceAll(CAPITAL, (letter) => letter.toUpperCase());

const corrected = (code: string, locality: string, nis: string) => {
  const correction = CORRECTIONS[code];
  if (!correction?.localities.includes(locality)) return nis;
  const right = nisOf.get(correction.commune);
  if (!right || right === nis) throw new Error(`The correction of ${code} ${locality} no longer applies`);
  return right;
};

const localities = new Map<string, { name: string; nis: string; postalCodes: string[] }>();
for (const row of rows("source/localites-wallonie.csv")) {
  const code = row["postal_code"] ?? "";
  const nis = corrected(code, row["locality"] ?? "", row["nis"] ?? "");
  const name = spelled(row["locality"] ?? "");
  const known = localities.get(`${nis} ${name}`) ?? { name, nis, postalCodes: [] };
  localities.set(`${nis} ${name}`, { ...known, postalCodes: [...known.postalCodes, code] });
}

/** The same line with fewer letters: "l1 2l0 -1" is "l1 2 0-1". */
const shortened = (outline: string) =>
  outline
    .replaceAll(/(?<=\d)l/g, " ")
    .replaceAll(/(M\S+ \S+) /g, "$1l")
    .replaceAll(" -", "-");
const paths: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(map.paths).map(([nis, outline]) => [nis, shortened(outline)]),
);

const lines = (key: string, values: readonly object[]) =>
  `"${key}": [\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
writeFileSync(data("places.json"), `{ ${lines("communes", communes)}, ${lines("localities", [...localities.values()])} }\n`);
writeFileSync(data("outlines.json"), `${JSON.stringify({ viewBox: map.viewBox, paths }).replaceAll(',"', ',\n"')}\n`);

/** Plain attributes and see-through slate: one drawing fits a light page, a dark one and paper, and needs no style that a policy could refuse. */
const drawing = (attributes: string, outlines: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${map.viewBox}"><path ${attributes} d="${outlines.join("")}"/></svg>\n`;
const publicFile = (file: string) => join(root, "public", file);

mkdirSync(publicFile("carte"), { recursive: true });
const land = 'fill="#647784" fill-opacity=".18" stroke="#647784" stroke-opacity=".7" stroke-width="1" stroke-linejoin="round"';
writeFileSync(publicFile("carte.svg"), drawing(land, Object.values(paths)));

const { mires, territoryOf } = await import("../lib/missions/places/atlas");
for (const mire of mires) {
  const outlines = territoryOf(mire.code).map(({ nis }) => paths[nis] ?? "");
  const area = 'fill="#1F8AA0" fill-opacity=".45" stroke="#1F8AA0" stroke-width="2" stroke-linejoin="round"';
  writeFileSync(publicFile(`carte/${mire.code}.svg`), drawing(area, outlines));
}
