// A file with something in each of its drawers, every word of it with the same odd word inside; the doors of its papers.
import { addDocument } from "../../../lib/documents/commands/add";
import { cleanFile } from "../../../lib/documents/intake/intake";
import { addRight } from "../../../lib/eligibility/commands/rights";
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import type { Member } from "../../../lib/platform/actor";
import { draftAgreement } from "../../../lib/tracks/commands/agreements/draft";
import { sendAgreement } from "../../../lib/tracks/commands/agreements/send";
import { addCvLine } from "../../../lib/tracks/commands/cv";
import { makeCv } from "../../../lib/tracks/commands/cv-make";
import { approveLetter, writeLetter } from "../../../lib/tracks/commands/letter";
import { markMeeting } from "../../../lib/tracks/commands/meetings/mark";
import { planMeeting } from "../../../lib/tracks/commands/meetings/plan";
import { writeNote } from "../../../lib/tracks/commands/notes";
import { openTrack } from "../../../lib/tracks/commands/open";
import { addAction } from "../../../lib/tracks/commands/plan-actions";
import { addGoal } from "../../../lib/tracks/commands/plan-goals";
import { writeToCoach, writeToPerson } from "../../../lib/tracks/commands/thread";
import { lastDayOf } from "../../../lib/tracks/rules/clock";
import { newMember } from "../members";
import { newPhone, newSession, someDaysAgo, takenBy } from "../stage";
import { named } from "./people";

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

type Two = { readonly coach: Member<"coach">; readonly seeker: Member<"seeker">; readonly word: string };

async function papersOf({ coach, seeker, word }: Two) {
  const person = seeker.personId;
  const file = cleanFile("application/pdf", Buffer.from("%PDF-1.7"));
  const typed = { person, kind: "cpas_certificate", file, name: `${word}.pdf` };
  const { document } = done(await addDocument.execute(seeker, typed));
  const letter = { person, kind: "allowance_end", on: addDays(brusselsDay(new Date()), 20), source: "onem", note: word };
  const { right } = done(await addRight.execute(seeker, letter));
  const from = addDays(brusselsDay(new Date()), 1);
  const dates = { from, until: lastDayOf(from, 6), frequency: "weekly" };
  const { agreement } = done(await draftAgreement.execute(coach, { person, ...dates, forPerson: word, forMire: word }));
  done(await sendAgreement.execute(coach, { agreement, version: 1 }));
  return { document, right, agreement };
}

async function cvOf({ coach, seeker, word }: Two) {
  const person = seeker.personId;
  done(await addCvLine.execute(seeker, { person, section: "skill", text: `${word} : je couds` }));
  const { lines } = done(
    await addCvLine.execute(coach, { person, section: "experience", text: `${word} : vente`, from: "2019" }),
  );
  const { version } = done(await makeCv.execute(coach, { person, layout: "plain", language: "fr" }));
  const { letter } = done(await writeLetter.execute(coach, { person, kind: "application", to: word, about: "vendeuse" }));
  done(await approveLetter.execute(seeker, { letter, version: 1 }));
  return { line: lines[0] ?? "", version, letter };
}

async function planOf({ coach, seeker, word }: Two) {
  const { goal } = done(await addGoal.execute(coach, { person: seeker.personId, goalTitle: word }));
  const { action } = done(await addAction.execute(coach, { goal, title: word, owner: "person", remark: word }));
  return { goal, action };
}

async function wordsOf({ coach, seeker, word }: Two) {
  const about = { person: seeker.personId };
  for (const noteKind of ["shared", "private"]) done(await writeNote.execute(coach, { ...about, noteText: word, noteKind }));
  done(await writeToPerson.execute(coach, { ...about, text: word }));
  done(await writeToCoach.execute(seeker, { text: word }));
  // Missed, so that there is a letter about it too.
  const time = { day: addDays(brusselsDay(new Date()), -2), from: "10:00", to: "11:00" };
  const wish = { ...about, purpose: "follow_up", ...time, where: "elsewhere", detail: word };
  const meeting = done(await planMeeting.execute(coach, wish, { now: someDaysAgo() }));
  const { attendee } = meeting;
  done(await markMeeting.execute(coach, { attendee, mark: "absent" }, { now: new Date(Date.now() - 86_400_000) }));
  return meeting;
}

/** Somebody with a track, papers, an agreement, a plan, notes, messages, a meeting, a CV and a letter; and who accompanies them. */
export async function wholeFile(family: string, word: string) {
  const phone = newPhone();
  await takenBy(await newSession(4, 24), "Yasmina", phone);
  const [seeker, coach] = [await newMember("seeker", { phone }), await newMember("coach")];
  const person: string = seeker.member.personId;
  done(await openTrack.execute(coach.member, { person, coach: coach.member.membershipId }));
  await named(coach.member, person, family);
  const two = { coach: coach.member, seeker: seeker.member, word };
  const made = { ...(await papersOf(two)), ...(await cvOf(two)), ...(await planOf(two)), ...(await wordsOf(two)) };
  return { ...made, person, coach, seeker };
}
export type WholeFile = Awaited<ReturnType<typeof wholeFile>>;
