// What the pages of the whole site need to exist: sessions in each state, people in each role, the cookies of each step.
import { askCallback } from "../../../lib/people/commands/ask-callback";
import { askContactCode } from "../../../lib/people/commands/contacts";
import { invite } from "../../../lib/people/commands/invitations";
import { askCode } from "../../../lib/people/commands/sign-in-by-code";
import { roles, type Role } from "../../../lib/kernel/role";
import { visitor, type Member } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { seal } from "../../../lib/platform/crypto";
import { linkToken } from "../../../lib/platform/link";
import { sessionCookie } from "../../../lib/platform/session";
import { joinQueue } from "../../../lib/sessions/commands/book";
import { prepareGroup } from "../../../lib/tracks/commands/group";
import { writeNote } from "../../../lib/tracks/commands/notes";
import { writeToCoach, writeToPerson } from "../../../lib/tracks/commands/thread";
import { saveCards, saveSchooling } from "../../../lib/tracks/commands/assessment";
import { addCvLine } from "../../../lib/tracks/commands/cv";
import { writeLetter } from "../../../lib/tracks/commands/letter";
import { openTrack } from "../../../lib/tracks/commands/open";
import { addAction } from "../../../lib/tracks/commands/plan-actions";
import { addGoal } from "../../../lib/tracks/commands/plan-goals";
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
  /** A shared note about them, and a message to several that waits to be confirmed, by that coach. */
  readonly note: string;
  readonly group: string;
  /** A goal of their plan, and something for them to do. */
  readonly goal: string;
  readonly action: string;
  /** Of their CV: a line that waits for them; and a letter. */
  readonly cvLine: string;
  readonly letter: string;
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
  done(await saveSchooling.execute(coach.member, { person, diploma: "ceb" }));
  done(await saveCards.execute(seeker.member, { base: "", good: ["cook"] }));
  const { goal } = done(await addGoal.execute(coach.member, { person, goalTitle: "Travailler près d’ici" }));
  const { action } = done(
    await addAction.execute(coach.member, { goal, preset: "make_cv", owner: "person", dueOn: "2020-01-06" }),
  );
  const papers = await cvOf(person, seeker.member, coach.member);
  const signedIn: Partial<Record<Role, Cookie>> = {
    seeker: { name: sessionCookie, value: seeker.cookie },
    coach: { name: sessionCookie, value: coach.cookie },
  };
  for (const role of roles.filter((one) => !(one in signedIn)))
    signedIn[role] = { name: sessionCookie, value: (await newMember(role)).cookie };
  return {
    person: person as string,
    goal,
    action,
    ...papers,
    ...(await someWords(coach.member, seeker.member)),
    signedIn: signedIn as Record<Role, Cookie>,
  };
}

/** What stands in their file: a note of each kind, a message each way, a message to several in its draft. */
async function someWords(coach: Member<"coach">, seeker: Member<"seeker">) {
  const about = { person: seeker.personId };
  const { note } = done(await writeNote.execute(coach, { ...about, noteText: "Le bus 1 passe à 7 h.", noteChannel: "phone" }));
  done(await writeNote.execute(coach, { ...about, noteText: "Une pensée à moi.", noteKind: "private" }));
  done(await writeToPerson.execute(coach, { ...about, text: "Bonjour, comment allez-vous ?" }));
  done(await writeToCoach.execute(seeker, { text: "Bien, merci." }));
  const { group } = done(await prepareGroup.execute(coach, { persons: [seeker.personId], text: "Atelier CV jeudi." }));
  return { note, group };
}

/** A CV with one line approved and one that waits, and a letter to approve. */
async function cvOf(person: string, seeker: Member<"seeker">, coach: Member<"coach">) {
  done(await addCvLine.execute(seeker, { person, section: "skill", text: "Je couds des robes." }));
  const { lines } = done(
    await addCvLine.execute(coach, { person, section: "experience", text: "Vente en magasin", from: "2019" }),
  );
  const { letter } = done(await writeLetter.execute(coach, { person, kind: "application", to: "Une firme", about: "vendeuse" }));
  return { cvLine: lines[0] ?? "", letter };
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
