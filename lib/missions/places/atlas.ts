import { z } from "zod";
import mireFile from "../data/mires.json";
import neighbourFile from "../data/neighbours.json";
import otherNameFile from "../data/other-names.json";
import placeFile from "../data/places.json";
import type { Certainty, Commune, Help, Locality, Mire, Neighbour } from "./model";

const list = z.array(z.string()).default([]);
const mireShape = z.strictObject({
  code: z.string(),
  name: z.string(),
  nameStatus: z.enum(["known", "to_confirm"]).default("known"),
  short: z.string().optional(),
  site: z.string().optional(),
  seat: z.strictObject({ place: z.string(), knownIn: z.number().optional() }).optional(),
  access: z.array(z.enum(["without_appointment", "open_every_day", "first_wednesday_session", "desks_in_cpas"])).default([]),
  territory: z.array(
    z.strictObject({ certainty: z.enum(["stated", "presumed"]), communes: list, arrondissements: list, provinces: list }),
  ),
});
const neighbourShape = z.strictObject({
  service: z.enum(["actiris", "vdab"]),
  postalCodes: z.array(z.strictObject({ from: z.number(), to: z.number() })),
  names: z.array(z.string()),
});

/** Everything below is read once, when the module loads; a mistake in the files stops the start, not a visitor. */
export const mires: readonly Mire[] = z.array(mireShape).parse(mireFile);
export const neighbours: readonly Neighbour[] = z.array(neighbourShape).parse(neighbourFile);
export const localities: readonly Locality[] = placeFile.localities;
export const communes: readonly Commune[] = placeFile.communes.map((commune) => ({
  ...commune,
  community: commune.community === "german" ? "german" : "french",
}));
/** Names of communes in other languages, by French name. */
export const otherNames: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(otherNameFile));

const byNis = new Map(communes.map((commune) => [commune.nis, commune]));

export const communeOf = (nis: string) => byNis.get(nis);

/** The communes that the sources give to a Mire, with how sure it is. Communes of the German-speaking Community never count. */
const coverageOf = (mire: Mire) => {
  const covered = new Map<string, Certainty>();
  for (const { certainty, communes: names, arrondissements, provinces } of mire.territory)
    for (const { nis, name, arrondissement, province, community } of communes) {
      const named = names.includes(name) || arrondissements.includes(arrondissement) || provinces.includes(province);
      if (named && community === "french" && covered.get(nis) !== "stated") covered.set(nis, certainty);
    }
  return covered;
};

const coverages = mires.map((mire) => ({ mire, covered: coverageOf(mire) }));

/** The communes of a Mire, stated and presumed, in the order of their names. */
export const territoryOf = (code: string): readonly (Commune & { readonly certainty: Certainty })[] => {
  const covered = coverages.find(({ mire }) => mire.code === code)?.covered;
  const found = communes.flatMap((commune) => {
    const certainty = covered?.get(commune.nis);
    return certainty ? [{ ...commune, certainty }] : [];
  });
  return found.toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
};

/** Who helps in a commune: the Mires that a source names, else those presumed, else nobody known. */
export const helpIn = ({ nis, community }: Commune): Help => {
  if (community === "german") return { kind: "adg" };
  const found = coverages.flatMap(({ mire, covered }) => {
    const certainty = covered.get(nis);
    return certainty ? [{ mire, certainty }] : [];
  });
  if (found.length === 0) return { kind: "unknown" };
  const stated = found.filter(({ certainty }) => certainty === "stated");
  return { kind: "mires", mires: stated.length > 0 ? stated : found };
};
