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
import { visitor, type Member } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { seal } from "../../../lib/platform/crypto";
import { linkToken } from "../../../lib/platform/link";
import { sessionCookie } from "../../../lib/platform/session";
import { joinQueue } from "../../../lib/sessions/commands/book";
import { draftAgreement } from "../../../lib/tracks/commands/agreements/draft";
import { sendAgreement } from "../../../lib/tracks/commands/agreements/send";
import { lastDayOf } from "../../../lib/tracks/rules/clock";
import { prepareGroup } from "../../../lib/tracks/commands/group";
import { writeNote } from "../../../lib/tracks/commands/notes";
import { addHours, addTimeOff, renewFeed } from "../../../lib/tracks/commands/meetings/hours";
import { markMeeting } from "../../../lib/tracks/commands/meetings/mark";
import { planMeeting, planWorkshop } from "../../../lib/tracks/commands/meetings/plan";
import { addPerson } from "../../../lib/tracks/commands/meetings/seats";
import { openTrack } from "../../../lib/tracks/commands/open";
import { writeToCoach, writeToPerson } from "../../../lib/tracks/commands/thread";
import { saveCards, saveSchooling } from "../../../lib/tracks/commands/assessment";
import { addCvLine } from "../../../lib/tracks/commands/cv";
import { writeLetter } from "../../../lib/tracks/commands/letter";
import { addAction } from "../../../lib/tracks/commands/plan-actions";
import { addGoal } from "../../../lib/tracks/commands/plan-goals";
import { people } from "../eligibilite/walk";
import { newMember } from "../members";
import { heldBy, missionOf, newPhone, newSession, sessionSoon, someDaysAgo, takenBy, type Held } from "../stage";

export type Cookie = { readonly name: string; readonly value: string };
/** Meetings of the job seeker: the link of one to come, one that was missed, a workshop of their coach. */
type Meetings = { readonly token: string; readonly missed: string; readonly workshop: string };
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
  /** Their agreement, out to be signed: the link of their signature, and what a lent screen holds. */
  readonly signing: { readonly token: string; readonly signature: string; readonly by: string };
  /** The membership of that coach. */
  readonly coach: string;
  /** A shared note about them, and a message to several that waits to be confirmed, by that coach. */
  readonly note: string;
  readonly group: string;
  /** A goal of their plan, and something for them to do. */
  readonly goal: string;
  readonly action: string;
  /** Of their CV: a line that waits for them; and a letter. */
  readonly cvLine: string;
  readonly letter: string;
  readonly meetings: Meetings;
  /** A paper of theirs that waits to be checked, and a day that a letter gives them. */
  readonly paper: string;
  readonly right: string;
  /** The session cookie of somebody in each role. */
  readonly signedIn: Readonly<Record<Role, Cookie>>;
  readonly steps: Readonly<Record<"code" | "password" | "recovery" | "invited" | "answers" | "lent", Cookie>>;
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
  const signing = await anAgreementOut(coach.member, person);
  done(await saveSchooling.execute(coach.member, { person, diploma: "ceb" }));
  done(await saveCards.execute(seeker.member, { base: "", good: ["cook"] }));
  const { goal } = done(await addGoal.execute(coach.member, { person, goalTitle: "Travailler près d’ici" }));
  const { action } = done(
    await addAction.execute(coach.member, { goal, preset: "make_cv", owner: "person", dueOn: "2020-01-06" }),
  );
  const signedIn: Partial<Record<Role, Cookie>> = {
    seeker: { name: sessionCookie, value: seeker.cookie },
    coach: { name: sessionCookie, value: coach.cookie },
  };
  for (const role of roles.filter((one) => !(one in signedIn)))
    signedIn[role] = { name: sessionCookie, value: (await newMember(role)).cookie };
  return {
    person: person as string,
    coach: coach.member.membershipId as string,
    signing,
    goal,
    action,
    meetings: await someMeetings(coach.member, person),
    ...(await cvOf(person, seeker.member, coach.member)),
    ...(await somePapers(coach.member, seeker.member)),
    ...(await someWords(coach.member, seeker.member)),
    signedIn: signedIn as Record<Role, Cookie>,
  };
}

/** A paper that waits, a day that a letter gives, a decision. */
async function somePapers(coach: Member<"coach">, seeker: Member<"seeker">) {
  const person = seeker.personId;
  const file = cleanFile("application/pdf", Buffer.from("%PDF-1.7"));
  const { document: paper } = done(
    await addDocument.execute(seeker, { person, kind: "cpas_certificate", file, name: "attestation.pdf" }),
  );
  const letter = { person, kind: "allowance_end", on: addDays(brusselsDay(new Date()), 20), source: "onem", note: "" };
  const { right } = done(await addRight.execute(seeker, letter));
  done(await decideVerified.execute(coach, { person, since: "", diploma: "cesi", stay: "stay_permit", registered: "yes" }));
  return { paper, right };
}

/** An agreement of the job seeker that waits for signatures. */
async function anAgreementOut(coach: Member<"coach">, person: string) {
  const from = addDays(brusselsDay(new Date()), 1);
  const typed = { person, from, until: lastDayOf(from, 6), frequency: "weekly" };
  const { agreement } = done(await draftAgreement.execute(coach, typed));
  done(await sendAgreement.execute(coach, { agreement, version: 1 }));
  const [row] = await asActor(
    coach,
    "read",
    (db) => db.sql<{ id: string }>`select id from signature where agreement_id = ${agreement}::uuid and party = 'person'`,
  );
  const signature = row?.id ?? "";
  return { token: linkToken("signature", signature, 1), signature, by: coach.membershipId };
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

async function someMeetings(coach: Member<"coach">, person: string): Promise<Meetings> {
  const today = brusselsDay(new Date());
  const plan = async (days: number, now: Date) => {
    const wish = { person, purpose: "follow_up", day: addDays(today, days), from: "10:00", to: "11:00", where: "phone" };
    return done(await planMeeting.execute(coach, wish, { now })).attendee;
  };
  for (const weekday of ["1", "2", "3", "4", "5"]) await addHours.execute(coach, { weekday, from: "09:00", to: "12:00" });
  const missed = await plan(-3, someDaysAgo());
  await markMeeting.execute(coach, { attendee: missed, mark: "absent" }, { now: new Date(Date.now() - 2 * 86_400_000) });
  const time = { day: addDays(today, 9), from: "14:00", to: "16:00", where: "video" };
  const { appointment } = done(await planWorkshop.execute(coach, { title: "Atelier des journées", capacity: "4", ...time }));
  done(await addPerson.execute(coach, { meeting: appointment, person }));
  await addTimeOff.execute(coach, { fromDay: addDays(today, 40), untilDay: addDays(today, 41) });
  await renewFeed.execute(coach, {});
  return { token: linkToken("meeting", await plan(8, new Date()), 1), missed, workshop: appointment };
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
  const all = await everybody(sessions.open);
  const { signature, by } = all.signing;
  return {
    ...sessions,
    ...all,
    invitation: linkToken("invitation", invitation, 1),
    undo: await somethingToUndo(sessions.open),
    steps: {
      code: { name: "__Host-code", value: browser },
      password: sealed("__Host-etape", { membership: coordinator.membershipId, changedAt: new Date().toISOString() }),
      recovery: sealed("__Host-secours", { codes: Array.from({ length: 10 }, (_, at) => `abcde1234${String(at)}`) }),
      lent: sealed("__Host-ecran", { signature, by, person: all.person, locale: "fr", passed: null }),
      invited: sealed("__Host-invitation", { invitation, passwordHash: "", totp: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" }),
      answers: sealed("__Host-reponses", { age, forem, diplome, travail, situation }),
    },
  };
}
