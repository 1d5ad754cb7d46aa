// Six months with a Mire, by the portal's own commands at the days they happen: what the journey then looks at, on both sides.
import { addDays, type PlainDate } from "../../../lib/kernel/plain-date";
import { brusselsDay, brusselsInstant } from "../../../lib/kernel/zoned";
import { system, visitor, type Member } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { linkToken } from "../../../lib/platform/link";
import { walkIn } from "../../../lib/sessions/commands/attend";
import { planSession } from "../../../lib/sessions/commands/plan";
import { sessionPlaces } from "../../../lib/sessions/queries/desk";
import { askAgain, signForMire } from "../../../lib/tracks/commands/agreements/desk";
import { draftAgreement } from "../../../lib/tracks/commands/agreements/draft";
import { sendAgreement } from "../../../lib/tracks/commands/agreements/send";
import { signAgreement } from "../../../lib/tracks/commands/agreements/sign";
import { followAbsence, markMeeting } from "../../../lib/tracks/commands/meetings/mark";
import { planMeeting } from "../../../lib/tracks/commands/meetings/plan";
import { resumeTrack, suspendTrack } from "../../../lib/tracks/commands/hold";
import { openTrack } from "../../../lib/tracks/commands/open";
import { renewTrack } from "../../../lib/tracks/commands/renew";
import { fileHeader } from "../../../lib/tracks/queries/file";
import { lastDayOf } from "../../../lib/tracks/rules/clock";
import { newMember } from "../members";
import { newPhone } from "../stage";

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

/** The first day is as many days ago. */
const length = 185;
const firstDay = addDays(brusselsDay(new Date()), -length);
export const on = (days: number): PlainDate => addDays(firstDay, days);
export const at = (days: number, time = "09:00") => ({ now: brusselsInstant(on(days), time) });

type Coach = Member<"coach">;

/** A session of that day; she comes without a booking, is present, and leaves her number. */
async function attended(coach: Coach, phone: string) {
  const [site] = (await sessionPlaces.ask(coach, {}, new Date())) ?? [];
  if (!site) throw new Error("a session needs a place");
  const typed = { site: site.id, room: site.rooms[0], day: firstDay, from: "09:30", to: "11:00", capacity: 10 };
  const { session } = done(await planSession.execute(coach, typed, at(-7)));
  done(await walkIn.execute(coach, { session, firstName: "Yasmina", contact: "phone", phone }, at(0, "09:35")));
  return site;
}

async function signedByAll(coach: Coach, person: string) {
  const from = on(20);
  const typed = {
    person,
    from,
    until: lastDayOf(from, 6),
    frequency: "weekly",
    forPerson: "Je viens, ou je préviens",
    forMire: "",
  };
  const { agreement } = done(await draftAgreement.execute(coach, typed, at(14)));
  done(await sendAgreement.execute(coach, { agreement, version: 1 }, at(14)));
  const signatures = await asActor(
    system(coach.missionId, "journey"),
    "read",
    (db) => db.sql<{ id: string; party: string }>`select id, party from signature where agreement_id = ${agreement}::uuid`,
  );
  const idOf = (party: string) => signatures.find((each) => each.party === party)?.id ?? "";
  const sign = async (party: string, version: number, name: string) =>
    done(
      await signAgreement.execute(
        visitor(coach.missionId),
        { signature: linkToken("signature", idOf(party), version), name, read: "yes" },
        at(16),
      ),
    );
  await sign("person", 1, "Yasmina Belkacem");
  done(await askAgain.execute(coach, { signature: idOf("third"), email: "tiers@courrier.example" }, at(15)));
  const [{ version } = { version: 1 }] = await asActor(
    system(coach.missionId, "journey"),
    "read",
    (db) => db.sql<{ version: number }>`select link_version as version from signature where id = ${idOf("third")}::uuid`,
  );
  await sign("third", version, "Tiers Exemple");
  done(await signForMire.execute(coach, { signature: idOf("mire"), read: "yes" }, at(17)));
}

async function met(coach: Coach, person: string, where: string, days: number, mark: "present" | "absent") {
  const typed = { person, purpose: "follow_up", day: on(days), from: "14:00", to: "14:45", where };
  const { attendee } = done(await planMeeting.execute(coach, typed, at(days - 5)));
  done(await markMeeting.execute(coach, { attendee, mark }, at(days, "14:20")));
  return attendee;
}

/** A call without answer, another, a letter; then she comes back. */
async function followed(coach: Coach, attendee: string, days: number) {
  const steps = [
    [1, { step: "call", outcome: "no_answer" }],
    [4, { step: "call", outcome: "message_left" }],
    [5, { step: "letter", outcome: "sent" }],
    [12, { step: "closed", outcome: "new_date" }],
  ] as const;
  for (const [after, step] of steps) done(await followAbsence.execute(coach, { attendee, ...step }, at(days + after)));
}

/** From the session to a renewal, 185 days; nothing is closed yet. */
export async function sixMonths() {
  const phone = newPhone();
  const coach = await newMember("coach");
  const site = await attended(coach.member, phone);
  const seeker = await newMember("seeker", { phone });
  const person: string = seeker.member.personId;
  done(await openTrack.execute(coach.member, { person, coach: coach.member.membershipId }, at(2)));
  const where = `${site.id}|${site.rooms[0] ?? ""}`;
  await met(coach.member, person, where, 9, "present");
  await signedByAll(coach.member, person);
  await met(coach.member, person, where, 30, "present");
  await followed(coach.member, await met(coach.member, person, where, 45, "absent"), 45);
  await met(coach.member, person, where, 60, "present");
  done(await suspendTrack.execute(coach.member, { person, reason: "illness", from: on(80), plannedUntil: on(100) }, at(81)));
  done(await resumeTrack.execute(coach.member, { person, on: on(101) }, at(101)));
  await met(coach.member, person, where, 120, "present");
  const header = await fileHeader.ask(coach.member, { person });
  const renewed = { person, version: header?.track?.version, months: 3, reason: "Un stage commence" };
  done(await renewTrack.execute(coach.member, renewed, at(180)));
  return { person, coach, seeker };
}
