// Every page of the portal, out of the tree of files: a new page is walked without anybody thinking of it, or fails for want of an address.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "../../../lib/kernel/role";
import type { Cookie, World } from "./world";

const app = join(import.meta.dirname, "..", "..", "..", "app");

/** `app/[locale]/coach/page.tsx` is "coach"; the home page is "". Groups are left out. */
export const files: readonly string[] = readdirSync(app, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith("/page.tsx"))
  .map((file) =>
    file
      .replace(/^\[locale\]/, "")
      .replace(/\/\([^)]+\)/, "")
      .replace(/\/page\.tsx$/, "")
      .replace(/^\//, ""),
  )
  .toSorted();

type Needs = { readonly query?: (world: World) => string; readonly cookies?: (world: World) => readonly Cookie[] };

/** What a page wants besides its address, to be itself and not a way to another page. */
export const needs: Readonly<Record<string, Needs>> = {
  "connexion/code": { cookies: ({ steps }) => [steps.code] },
  "connexion/equipe/code": { cookies: ({ steps }) => [steps.password] },
  "connexion/codes-de-secours": { cookies: ({ steps }) => [steps.recovery] },
  "invitation/[token]/cle": { cookies: ({ steps }) => [steps.invited] },
  "eligibilite/resultat": { cookies: ({ steps }) => [steps.answers] },
  ecran: { cookies: ({ steps }) => [steps.lent] },
  "kiosque/inscrit": { query: ({ open }) => `?seance=${open}` },
  "seances/[id]/inscrit": { query: () => "?par=phone" },
  "coach/personnes/[id]/parcours": { query: () => "?etape=suspendre" },
  "coach/personnes/message": { query: ({ person }) => `?p=${person}` },
};

/** The same pages in another state, by their address. */
export const states: Readonly<Record<string, (world: World) => readonly string[]>> = {
  "": () => [""],
  contact: () => ["?rappel=demande"],
  missions: () => ["?q=Mons", "?q=7000", "?q=nulle-part"],
  seances: () => ["?lieu=nulle-part"],
  "seances/[id]/inscrit": () => ["?par=email&attente=1"],
  eligibilite: () => ["?efface=1"],
  "connexion/equipe": () => ["?externe=refuse"],
  "mon-parcours/reglages": () => ["?fait=choix"],
  "mon-parcours/papiers": () => ["?fait=recu", "?refus=1"],
  "mon-parcours/droits": () => ["?fait=note"],
  "coach/personnes/[id]/documents": () => ["?fait=accepte"],
  "coach/personnes/[id]/eligibilite": () => ["?fait=decide"],
  "coach/arrivees": () => ["?vue=reponses", "?vue=sans-coach"],
  "coach/equipe-et-charge": () => ["?fait=remise"],
  "coach/personnes/[id]/parcours": () => ["?fait=1", ...["emploi", "coach", "clore"].map((step) => `?etape=${step}`)],
  "mon-parcours/a-faire": () => ["?fait=plan"],
  "mon-parcours/bilan": () => ["?fait=bilan", "?version=1"],
  "coach/personnes/[id]/bilan": () => ["?fait=bilan", "?version=1"],
  "mon-parcours/cv": () => ["?fait=oui"],
  "mon-parcours/cv/ajouter": () => ["?partie=experience&metier=care", "?partie=language"],
  "coach/personnes/[id]/cv": () => ["?fait=propose"],
  "coach/personnes/[id]/cv/ajouter": () => ["?partie=experience&metier=care", "?partie=language"],
  "coach/compte": () => ["?externe=pris", "?fait=touches"],
  "coach/personnes": ({ person }) => [
    `?p=${person}`,
    "?sans-contact=30&etape=accueil,suspendu&tri=contact",
    "?mots=personne-ne-s-appelle-ainsi",
  ],
  "coach/recherche": () => ["?q=yasmna", "?q=zzzz"],
  "coach/seances": () => ["?du=2020-01-06"],
  "coach/agenda": () => ["?vue=jour", "?jour=2020-01-06&vue=semaine"],
  "coach/personnes/[id]/rendez-vous/nouveau": () => ["?minutes=30&jour=2031-03-03&de=10:00&a=10:30"],
  "pilotage/equipe": () => ["?fait=invite"],
  "coach/personnes/[id]/convention": () => ["?fait=recu"],
  "mon-parcours/messages": () => ["?fait=envoye"],
  "coach/personnes/[id]/notes": ({ note }) => [`?corriger=${note}`, "?fait=retiree"],
  "coach/personnes/[id]/messages": () => ["?fait=envoye"],
  "coach/personnes/[id]/historique": () => ["?genre=notes", "?genre=cv"],
  "coach/personnes/message": () => [""],
  "coach/personnes/message/[group]": () => ["?texte=1"],
  "pilotage/vie-privee": () => ["?fait=propose", "?q=Yasmina", "?q=personne-nulle-part"],
};

const roleOf: Readonly<Record<string, Role>> = {
  "mon-parcours": "seeker",
  coach: "coach",
  pilotage: "coordinator",
  entreprise: "employer",
  partenaire: "partner",
  systeme: "admin",
};
const section = (file: string) => file.split("/", 1)[0] ?? "";

/** Whose page it is; anybody's when undefined. */
export const readerOf = (file: string): Role | undefined => roleOf[section(file)];
/** `desk`: with the framework's scripts. The job seeker's pages are documents, like the public's. */
export const kindOf = (file: string): "document" | "desk" => {
  const reader = readerOf(file);
  return reader === undefined || reader === "seeker" ? "document" : "desk";
};

function idIn(file: string, world: World): string {
  if (file.startsWith("coach/personnes/")) return world.person;
  if (file.startsWith("coach/agenda/")) return world.meetings.workshop;
  if (file.startsWith("mon-parcours/rendez-vous/")) return world.meetings.missed;
  if (file.endsWith("/presence")) return world.soon;
  return file.startsWith("coach/") ? world.full : world.open;
}

function tokenIn(file: string, world: World): string {
  if (file.startsWith("invitation/")) return world.invitation;
  if (file.startsWith("signature/")) return world.signing.token;
  if (file.startsWith("rendez-vous/")) return world.meetings.token;
  return file.startsWith("annuler/") ? world.undo : world.held.token;
}

/** Which session, booking, meeting or question stands in the address. */
const valuesOf = (file: string, world: World): Readonly<Record<string, string>> => ({
  "[id]": idIn(file, world),
  "[token]": tokenIn(file, world),
  "[booking]": world.held.booking,
  "[coach]": world.coach,
  "[attendee]": world.meetings.missed,
  "[question]": "diplome",
  "[group]": world.group,
  "[section]": "projet",
  "[goal]": world.goal,
  "[action]": world.action,
  "[line]": world.cvLine,
  "[letter]": world.letter,
  "[document]": world.paper,
  "[date]": world.right,
});

export const addressOf = (file: string, world: World, locale = "fr"): string => {
  if (file.startsWith("dev/")) return `/${file}`;
  const values = valuesOf(file, world);
  const parts = file.split("/").map((part) => {
    if (!part.startsWith("[")) return part;
    const value = values[part];
    if (!value) throw new Error(`no address is known for ${file}: say what ${part} is`);
    return value;
  });
  return `/${[locale, ...parts].filter(Boolean).join("/")}${needs[file]?.query?.(world) ?? ""}`;
};

export const cookiesOf = (file: string, world: World): readonly Cookie[] => {
  const reader = readerOf(file);
  return [...(reader ? [world.signedIn[reader]] : []), ...(needs[file]?.cookies?.(world) ?? [])];
};
