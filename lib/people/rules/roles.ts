import { ok, refuse } from "../../kernel/result";
import { isStaff, type Role, type StaffRole } from "../../kernel/role";

export const standings = ["active", "suspended", "left"] as const;
/** How somebody stands in a role: suspended comes back, left does not. */
export type Standing = (typeof standings)[number];

export type Held = { readonly role: Role; readonly status: Standing };

/**
 * The role that a right code opens: never one that needs a second factor, even for the same person. Somebody who only booked so
 * far becomes a job seeker.
 */
export function roleByCode(held: readonly Held[]): "seeker" | "employer" | null {
  const live = held.filter(({ status }) => status !== "left");
  if (live.some(({ role }) => isStaff(role))) return null;
  if (live.length === 0) return "seeker";
  const active = live.filter(({ status }) => status === "active").map(({ role }) => role);
  return active.includes("seeker") ? "seeker" : active.includes("employer") ? "employer" : null;
}

/**
 * What one person never gives alone (security.md 6.2 and 8.3): the keys of the house, and new ways in for somebody who has some already
 * (a password or a phone lost: two people have seen them).
 */
export const secondPersonFor = (role: StaffRole, held: "held" | "new") =>
  held === "held" || role === "coordinator" || role === "admin" ? "awaited" : "not_needed";

type Second = { readonly proposer: string; readonly confirmer: string; readonly guest: "self" | "other" };

/** The second person is another human being, whatever roles they hold, and not the one who gains by it. */
export function decideSecond({ proposer, confirmer, guest }: Second) {
  if (proposer === confirmer) return refuse("needs_other_person");
  return guest === "self" ? refuse("not_for_yourself") : ok(null);
}

/** Coordinators that the installation itself may invite: the first, and the second who confirms with the first. */
export const foundedCoordinators = 2;

const steps: Readonly<Record<Standing, readonly Standing[]>> = {
  active: ["suspended", "left"],
  suspended: ["active", "left"],
  left: [],
};

type Move = { readonly self: boolean; readonly lastCoordinator: boolean; readonly from: Standing; readonly to: Standing };

/** Nobody ends their own account here, and a Mire keeps one active coordinator. */
export function decideStanding({ self, lastCoordinator, from, to }: Move) {
  if (from === to) return ok("already" as const);
  if (!steps[from].includes(to)) return refuse("has_left");
  if (self) return refuse("not_yourself");
  return lastCoordinator ? refuse("last_coordinator") : ok("change" as const);
}

/** Where each role begins its day, without the language. */
export const homes: Readonly<Record<Role, string>> = {
  seeker: "/mon-parcours",
  coach: "/coach",
  coordinator: "/pilotage",
  employer: "/entreprise",
  partner: "/partenaire",
  admin: "/systeme",
};

const areas: Readonly<Record<Role, readonly string[]>> = {
  seeker: ["/mon-parcours", "/seances", "/eligibilite"],
  coach: ["/coach"],
  coordinator: ["/pilotage", "/coach"],
  employer: ["/entreprise"],
  partner: ["/partenaire"],
  admin: ["/systeme", "/pilotage/equipe"],
};

/** The page somebody came from, if it is one of ours and one of theirs; never another site, never another role's. */
export function whereTo(role: Role, asked: string | undefined): string {
  if (!asked || asked.length > 200 || !/^(?:\/[\w-]+)+$/.test(asked)) return homes[role];
  return areas[role].some((area) => asked === area || asked.startsWith(`${area}/`)) ? asked : homes[role];
}
