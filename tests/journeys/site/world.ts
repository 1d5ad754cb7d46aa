// What the pages of the whole site need to exist: sessions in each state, people in each role, the cookies of each step.
import { addDocument } from "../../../lib/documents/commands/add";
import { cleanFile } from "../../../lib/documents/intake/intake";
import { addRight } from "../../../lib/eligibility/commands/rights";
import { decideVerified } from "../../../lib/eligibility/commands/verify";
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import { askCallback } from "../../../lib/people/commands/ask-callback";
import { askContactCode } from "../../../lib/people/commands/contacts";
import { invite } from "../../../lib/people/commands/invitations";
import { askCode } from "../../../lib/people/commands/sign-in-by-code";
import { roles, type Role } from "../../../lib/kernel/role";
import { visitor } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { seal } from "../../../lib/platform/crypto";
import { linkToken } from "../../../lib/platform/link";
import { sessionCookie } from "../../../lib/platform/session";
import { joinQueue } from "../../../lib/sessions/commands/book";
import { openTrack } from "../../../lib/tracks/commands/open";
import { people } from "../eligibilite/walk";
import { newMember } from "../members";
import { heldBy, missionOf, newPhone, newSession, sessionSoon, someDaysAgo, takenBy, type Held } from "../stage";

export type Cookie = { readonly name: string; readonly value: string };
export type World = {
  readonly open: string;
  readonly full: string;
  readonly soon: string;
  readonly over: string;
  readonly held: Held;
  readonly invitation: string;
  /** The link of an old contact that may take a change back. */
  readonly undo: string;
  /** The job seeker, accompanied by the coach below. */
  readonly person: string;
  /** A paper of theirs that waits to be checked, and a day that a letter gives them. */
  readonly paper: string;
  readonly right: string;
  /** The session cookie of somebody in each role. */
  readonly signedIn: Readonly<Record<Role, Cookie>>;
  readonly steps: Readonly<Record<"code" | "password" | "recovery" | "invited" | "answers", Cookie>>;
};

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

const sealed = (name: `__Host-${string}`, content: object): Cookie => ({
  name,
  value: seal(JSON.stringify({ until: Date.now() + 300_000, content }), `cookie|${name}`),
});

async function someSessions() {
  const here = visitor(await missionOf());
  const [open, full, over] = [await newSession(6, 20), await newSession(1, 21), await newSession(6, -1)];
  await takenBy(full, "Complète", newPhone());
  done(await joinQueue.execute(here, { session: full, firstName: "Attend", contact: "phone", phone: newPhone() }));
  await takenBy(over, "Passée", newPhone(), { at: someDaysAgo() });
  const { session: soon } = await sessionSoon("Ondine", "Pierre");
  done(await askCallback.execute(here, { firstName: "Rappelez", phone: newPhone() }));
  return { open, full, over, soon, held: await heldBy(open, "Rosa") };
}

/** One of each role; the job seeker has a booking, awaits the code of a new address, and is accompanied by the coach. */
async function everybody(open: string) {
  const phone = newPhone();
  await takenBy(open, "Yasmina", phone);
  const seeker = await newMember("seeker", { phone });
  done(await askContactCode.execute(seeker.member, { contact: `journee${phone}@courrier.example` }));
  const coach = await newMember("coach");
  const { personId: person } = seeker.member;
  done(await openTrack.execute(coach.member, { person, coach: coach.member.membershipId }));
  const file = cleanFile("application/pdf", Buffer.from("%PDF-1.7"));
  const { document: paper } = done(
    await addDocument.execute(seeker.member, { person, kind: "cpas_certificate", file, name: "attestation.pdf" }),
  );
  const letter = { person, kind: "allowance_end", on: addDays(brusselsDay(new Date()), 20), source: "onem", note: "" };
  const { right } = done(await addRight.execute(seeker.member, letter));
  done(
    await decideVerified.execute(coach.member, { person, since: "", diploma: "cesi", stay: "stay_permit", registered: "yes" }),
  );
  const signedIn: Partial<Record<Role, Cookie>> = {
    seeker: { name: sessionCookie, value: seeker.cookie },
    coach: { name: sessionCookie, value: coach.cookie },
  };
  for (const role of roles.filter((one) => !(one in signedIn)))
    signedIn[role] = { name: sessionCookie, value: (await newMember(role)).cookie };
  return { person: person as string, paper, right, signedIn: signedIn as Record<Role, Cookie> };
}

async function somethingToUndo(open: string) {
  const phone = newPhone();
  await takenBy(open, "Yasmina", phone);
  const { member } = await newMember("seeker", { phone });
  const told = await asActor(member, "write", ({ tables }) =>
    tables.contactUndo.create({
      data: {
        personId: member.personId,
        change: "added",
        kind: "email",
        value: "autre@courrier.example",
        use: "own",
        channel: "sms",
        toldKind: "phone",
        toldValue: phone,
        until: new Date(Date.now() + 600_000),
      },
    }),
  );
  return linkToken("contact", told.id, 1);
}

export async function newWorld(): Promise<World> {
  const sessions = await someSessions();
  const { member: coordinator } = await newMember("coordinator");
  const guest = { email: `invite${newPhone()}@mire.example`, firstName: "Nina", familyName: "Invitée", role: "coach" };
  const { invitation } = done(await invite.execute(coordinator, guest));
  const { browser } = done(
    await askCode.execute(visitor(await missionOf()), { contact: newPhone(), locale: "fr", browser: null }),
  );
  const [age, forem, diplome, travail, situation] = people.rosa;
  return {
    ...sessions,
    ...(await everybody(sessions.open)),
    invitation: linkToken("invitation", invitation, 1),
    undo: await somethingToUndo(sessions.open),
    steps: {
      code: { name: "__Host-code", value: browser },
      password: sealed("__Host-etape", { membership: coordinator.membershipId, changedAt: new Date().toISOString() }),
      recovery: sealed("__Host-secours", { codes: Array.from({ length: 10 }, (_, at) => `abcde1234${String(at)}`) }),
      invited: sealed("__Host-invitation", { invitation, passwordHash: "", totp: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" }),
      answers: sealed("__Host-reponses", { age, forem, diplome, travail, situation }),
    },
  };
}
