import type { Address, Happened, Notice, Saying } from "../kernel/notice";
import type { Role } from "../kernel/role";

export type PeopleTemplate = "code" | "stranger" | "invitation" | "new_sign_in" | "contact_added" | "contact_removed";

/** Which message follows which event of sign-in; `new_sign_in` is about a membership. */
export function peopleNotices({ id, type, subject, data }: Happened): readonly Notice<PeopleTemplate>[] {
  if (type === "people.code_asked") return [{ template: "code", subject, key: `code|${subject}` }];
  if (type === "people.code_asked_by_stranger" && data.kind === "email")
    return [{ template: "stranger", subject, key: `stranger|${subject}` }];
  if (type === "people.invited") return [{ template: "invitation", subject, key: `invitation|${subject}|${id}` }];
  if (type === "people.signed_in" && typeof data.membership === "string")
    return [{ template: "new_sign_in", subject: data.membership, key: `new_sign_in|${data.membership}|${id}` }];
  if (type === "people.contact_added") return undoable("contact_added", data.undo);
  if (type === "people.contact_removed") return undoable("contact_removed", data.undo);
  return [];
}

/** One message to each old contact, about its own right to take the change back. */
const undoable = (template: "contact_added" | "contact_removed", undo: unknown) =>
  (Array.isArray(undo) ? undo : [])
    .filter((id) => typeof id === "string")
    .map((subject) => ({ template, subject, key: `${template}|${subject}` }));

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

export type ContactChangeToTell = {
  readonly address: Address;
  readonly locale: string;
  readonly until: Date;
  readonly undoneAt: Date | null;
};

/** Names nobody and shows no contact: whoever reads an old phone or mailbox learns only that something changed, and how to undo it. */
export function sayContactChange(id: string, change: ContactChangeToTell, now: Date): Saying | null {
  if (change.undoneAt || now >= change.until) return null;
  return { to: change, opens: { contactUndo: id }, moments: { until: change.until } };
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
