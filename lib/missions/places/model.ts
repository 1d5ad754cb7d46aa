/** A Walloon commune. `nis`: code of Statbel. `x`, `y`: where its name stands, in the units of the map's viewBox. */
export type Commune = {
  readonly nis: string;
  readonly name: string;
  readonly arrondissement: string;
  readonly province: string;
  readonly community: "french" | "german";
  readonly x: number;
  readonly y: number;
};

/** A village, a town or a part of one, with every postal code it has in its commune. */
export type Locality = { readonly name: string; readonly nis: string; readonly postalCodes: readonly string[] };

/** `stated`: a source names the territory. `presumed`: it follows from the Mire's name only, and is to be confirmed. */
export type Certainty = "stated" | "presumed";

export type Access = "without_appointment" | "open_every_day" | "first_wednesday_session" | "desks_in_cpas";

export type Territory = {
  readonly certainty: Certainty;
  readonly communes: readonly string[];
  readonly arrondissements: readonly string[];
  readonly provinces: readonly string[];
};

/** One of the eleven. What is absent or empty is unknown. `knownIn`: the year of the source, when it is an old one. */
export type Mire = {
  readonly code: string;
  readonly name: string;
  readonly nameStatus: "known" | "to_confirm";
  readonly short?: string | undefined;
  readonly site?: string | undefined;
  readonly seat?: { readonly place: string; readonly knownIn?: number | undefined } | undefined;
  readonly access: readonly Access[];
  readonly territory: readonly Territory[];
};

/** Who helps the people of a commune. A commune that no source mentions has no Mire yet: nothing is invented. */
export type Help =
  | { readonly kind: "mires"; readonly mires: readonly { readonly mire: Mire; readonly certainty: Certainty }[] }
  | { readonly kind: "adg" }
  | { readonly kind: "unknown" };

/** The public services of the other regions. */
export type NeighbourService = "actiris" | "vdab";
export type Neighbour = {
  readonly service: NeighbourService;
  readonly postalCodes: readonly { readonly from: number; readonly to: number }[];
  readonly names: readonly string[];
};

/** How a place was recognised: as written, by its first letters, by one of its words, or in spite of a typing error. */
export type Recognised = "exact" | "start" | "word" | "near";

/** A place that may be meant: the name found, and the commune it lies in. */
export type Match = {
  readonly name: string;
  readonly commune: Commune;
  readonly postalCodes: readonly string[];
  readonly recognised: Recognised;
};

export type Answer =
  | { readonly kind: "nothing_typed" }
  | {
      readonly kind: "place";
      readonly match: Match;
      readonly others: readonly Match[];
      readonly neighbour: NeighbourService | null;
    }
  | { readonly kind: "choice"; readonly matches: readonly Match[]; readonly neighbour: NeighbourService | null }
  | { readonly kind: "elsewhere"; readonly service: NeighbourService; readonly others: readonly Match[] }
  | { readonly kind: "not_found"; readonly suggestions: readonly Match[] };
