import { isLocale, locales, type Locale } from "../../i18n/locale";

/** document: HTML without scripts. desk: HTML with the framework's scripts and a nonce. machine: anything else the framework answers. */
export type Kind = "document" | "desk" | "machine";
/** live: shows places left, one second at most. still: one minute at most. none: depends on the person, or is asked once. */
export type Keep = "live" | "still" | "none";

export interface Route {
  /** The only form of the address that is ever logged: a path may hold a token. */
  readonly pattern: string;
  readonly kind: Kind;
  readonly keep: Keep;
  /** Bytes accepted in a post. */
  readonly bodyLimit: number;
  /** Holds a file: read with patience, a few at a time. */
  readonly upload: boolean;
  /** Query parameters under which an answer may be kept; any other makes the visit a visit of its own. */
  readonly query: readonly string[];
  /** Answers without cookies, to any origin. */
  readonly open: boolean;
  readonly matches: RegExp;
}

const FORM = 100_000;
const UPLOAD = 12_000_000;
const kept = { live: 1_000, still: 60_000, none: 0 } as const;

/** Milliseconds an answer may be kept. */
export const keepFor = (keep: Keep): number => kept[keep];

const localePart = `(?:${locales.join("|")})`;

/** `[l]` a locale, `[x]` one segment, a final `/…` any rest, none included. */
const regexp = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.]/g, "\\.")
      .replace("[l]", localePart)
      .replace(/\[[a-z]+\]/g, "[^/]+")
      .replace(/\/…$/, "(?:/.*)?")}$`,
  );

const route = (pattern: string, kind: Kind, more: Partial<Route> = {}): Route => ({
  pattern,
  kind,
  keep: "none",
  bodyLimit: FORM,
  upload: false,
  query: [],
  open: false,
  ...more,
  matches: regexp(pattern),
});
const live = (pattern: string, ...query: string[]): Route => route(pattern, "document", { keep: "live", query });
const still = (pattern: string, ...query: string[]): Route => route(pattern, "document", { keep: "still", query });
const desk = (pattern: string): Route => route(pattern, "desk");
const machine = (pattern: string, more: Partial<Route> = {}): Route => route(pattern, "machine", more);

/** One line per kind of address; the first that matches decides. */
export const routes: readonly Route[] = [
  live("/[l]"),
  live("/[l]/seances", "lieu", "langue", "acces", "semaine", "mois", "page"),
  live("/[l]/seances/[id]"),
  still("/[l]/eligibilite"),
  still("/[l]/formations", "metier", "lieu", "page"),
  still("/[l]/formations/[slug]"),
  still("/[l]/offres", "lieu", "heures", "permis", "contrat", "horaire", "page"),
  still("/[l]/offres/[id]"),
  still("/[l]/missions", "q", "commune"),
  still("/[l]/employeurs"),
  still("/[l]/partenaires"),
  still("/[l]/accessibilite"),
  still("/[l]/vie-privee"),
  desk("/[l]/coach/…"),
  desk("/[l]/entreprise/…"),
  desk("/[l]/partenaire/…"),
  desk("/[l]/pilotage/…"),
  desk("/[l]/systeme/…"),
  route("/[l]/eligibilite/…", "document"),
  route("/[l]/seances/[id]/inscription/…", "document"),
  route("/[l]/reservation/…", "document"),
  route("/[l]/invitation/…", "document"),
  route("/[l]/mon-parcours/…", "document"),
  route("/[l]/connexion/…", "document"),
  route("/[l]/kiosque/…", "document"),
  route("/[l]/code", "document"),
  route("/[l]/contact", "document"),
  route("/[l]/…", "document"),
  route("/dev/…", "document"),
  machine("/api/eligibility", { open: true }),
  machine("/api/webhooks/…", { open: true }),
  machine("/api/upload/…", { bodyLimit: UPLOAD, upload: true }),
  machine("/api/auth/…"),
  machine("/api/…"),
  machine("/_next/…"),
  machine("/.well-known/…"),
];

/** Files (robots.txt, icons, sitemap) stand outside the locales and have a dot in their last part. */
const file = machine("/[file]");
const nowhere = route("/*", "document");

const looksLikeFile = /\.[a-z0-9]+$/;

export const routeOf = (path: string): Route =>
  routes.find((each) => each.matches.test(path)) ?? (looksLikeFile.test(path) || path.startsWith("/__nextjs") ? file : nowhere);

/** The `/fr` form of a person's address that has no locale; undefined for machines and for addresses that have one. */
export const withLocale = (path: string): string | undefined => {
  if (path === "/") return "/fr";
  return routeOf(path) === nowhere ? `/fr${path}` : undefined;
};

export const localeOf = (path: string): Locale => {
  const first = path.split("/", 2)[1];
  return first !== undefined && isLocale(first) ? first : "fr";
};
