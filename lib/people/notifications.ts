import type { Address, Happened, Notice, Saying } from "../kernel/notice";
import type { Role } from "../kernel/role";

export type PeopleTemplate = "code" | "stranger" | "invitation" | "new_sign_in";

/** Which message follows which event of sign-in; `new_sign_in` is about a membership. */
export function peopleNotices({ id, type, subject, data }: Happened): readonly Notice<PeopleTemplate>[] {
  if (type === "people.code_asked") return [{ template: "code", subject, key: `code|${subject}` }];
  if (type === "people.code_asked_by_stranger" && data.kind === "email")
    return [{ template: "stranger", subject, key: `stranger|${subject}` }];
  if (type === "people.invited") return [{ template: "invitation", subject, key: `invitation|${subject}|${id}` }];
  if (type === "people.signed_in" && typeof data.membership === "string")
    return [{ template: "new_sign_in", subject: data.membership, key: `new_sign_in|${data.membership}|${id}` }];
  return [];
}

export type CodeToTell = {
  readonly address: Address;
  readonly code: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
};

/** A code says nothing but itself and until when; it opens no page, so that nobody learns to click on codes. */
export function sayCode({ address, code, expiresAt, usedAt }: CodeToTell, locale: string, now: Date): Saying | null {
  if (usedAt || now >= expiresAt) return null;
  return { to: { address, locale }, opens: { page: "/connexion" }, moments: { time: expiresAt }, values: { code } };
}

/**
 * An address that nobody here has: its owner learns that somebody tried, and how to come in. A stranger's phone is told nothing,
 * for each text costs and could be used to disturb people.
 */
export function sayToStranger({ address, expiresAt }: CodeToTell, locale: string, now: Date): Saying | null {
  return now < expiresAt ? { to: { address, locale }, opens: { page: "/seances" } } : null;
}

export type InvitationToTell = {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly expiresAt: Date;
  readonly isOpen: boolean;
};

export function sayInvitation({ id, email, firstName, expiresAt, isOpen }: InvitationToTell, now: Date): Saying | null {
  if (!isOpen || now >= expiresAt) return null;
  return {
    to: { address: { kind: "email", value: email }, locale: "fr", firstName },
    opens: { invitation: id },
    moments: { until: expiresAt },
  };
}

export type SignInToTell = {
  readonly email: string;
  readonly firstName: string;
  readonly locale: string;
  readonly role: Role;
  readonly at: Date;
  readonly device: "new" | "known";
};

/** Where each role sees and ends its own sessions. */
const accountOf: Readonly<Record<Role, `/${string}`>> = {
  seeker: "/mon-parcours",
  employer: "/entreprise/compte",
  coach: "/coach/compte",
  coordinator: "/pilotage/compte",
  partner: "/partenaire/compte",
  admin: "/systeme/compte",
};

/** Staff hear of a sign-in from a device that their account had not seen. */
export function saySignIn({ email, firstName, locale, role, at, device }: SignInToTell): Saying | null {
  if (device === "known") return null;
  return {
    to: { address: { kind: "email", value: email }, locale, firstName },
    opens: { page: accountOf[role] },
    moments: { when: at },
  };
}
