// Agreements in the demonstration: most people have signed, some for a long time; one waits for signatures, one has some, one is a draft.
import { addDays } from "../lib/kernel/plain-date";
import { brusselsDay } from "../lib/kernel/zoned";
import { visitor } from "../lib/platform/actor";
import { asActor } from "../lib/platform/db";
import { linkToken } from "../lib/platform/link";
import { askAgain, signForMire } from "../lib/tracks/commands/agreements/desk";
import { draftAgreement } from "../lib/tracks/commands/agreements/draft";
import { sendAgreement } from "../lib/tracks/commands/agreements/send";
import { signAgreement } from "../lib/tracks/commands/agreements/sign";
import type { Frequency, Party } from "../lib/tracks/model/agreements";
import { lastDayOf } from "../lib/tracks/rules/clock";
import type { DemoTrack } from "./demo-track";

type Written = {
  readonly firstName: string;
  /** Days after the first interview. */
  readonly after: number;
  readonly months: number;
  readonly frequency: Frequency;
  readonly person: string;
  readonly mire: string;
  /** How far it went. */
  readonly until: "draft" | "out" | "some" | "signed";
};

const line = (
  firstName: string,
  after: number,
  months: number,
  until: Written["until"],
  more: Partial<Written> = {},
): Written => ({
  firstName,
  after,
  months,
  until,
  frequency: "fortnightly",
  person: "Je prépare mon CV avec mon coach",
  mire: "Trois offres par mois, choisies ensemble",
  ...more,
});

/** All invented. The first is the demonstration's job seeker: signed about five weeks ago. */
const written: readonly Written[] = [
  line("Yasmina", 12, 6, "signed", {
    person: "Je cherche une crèche\nJe fais un essai en cuisine",
    mire: "Un atelier CV avant la fin du mois",
  }),
  line("Kevin", 20, 9, "signed", { frequency: "weekly", person: "Je passe mon permis théorique" }),
  line("Amal", 10, 6, "draft", { person: "Je suis mon cours de français", mire: "Un interprète au premier entretien" }),
  line("Dawit", 15, 6, "signed", { frequency: "monthly" }),
  line("Fatou", 21, 6, "signed"),
  line("Marco", 10, 6, "signed", { frequency: "weekly" }),
  line("Emine", 45, 6, "some", { person: "Je viens aux ateliers du mardi" }),
  line("Jordan", 30, 6, "out", { frequency: "weekly" }),
  line("Oksana", 12, 8, "signed", { frequency: "monthly", person: "Je fais reconnaître mon diplôme" }),
];

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined)
    throw new Error(`a demonstration agreement was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
};

export async function fillAgreements(tracks: readonly DemoTrack[]) {
  for (const one of written) {
    const track = tracks.find(({ firstName }) => firstName === one.firstName);
    if (track) await write(track, one);
  }
}

async function write({ person, coach, openedAt }: DemoTrack, one: Written) {
  const now = new Date(openedAt.getTime() + one.after * 86_400_000);
  const from = addDays(brusselsDay(now), 1);
  const typed = { person, from, until: lastDayOf(from, one.months), frequency: one.frequency };
  const drafted = await draftAgreement.execute(coach, { ...typed, forPerson: one.person, forMire: one.mire }, { now });
  const { agreement } = done(drafted);
  if (one.until === "draft") return;
  done(await sendAgreement.execute(coach, { agreement, version: 1 }, { now }));
  if (one.until === "out") return;
  const ids = await signaturesOf(coach, agreement);
  done(await signForMire.execute(coach, { signature: ids.mire, read: "yes" }, { now }));
  if (one.until === "some") return;
  done(await askAgain.execute(coach, { signature: ids.third, email: "tiers@exemple.be" }, { now }));
  for (const party of ["person", "third"] as const) {
    const signature = linkToken("signature", ids[party], party === "third" ? 2 : 1);
    const name = party === "person" ? one.firstName : "Service des parcours, Le Forem";
    done(await signAgreement.execute(visitor(coach.missionId), { signature, name, read: "yes" }, { now }));
  }
}

const signaturesOf = (coach: DemoTrack["coach"], agreement: string) =>
  asActor(coach, "read", async (db) => {
    const rows = await db.sql<{
      id: string;
      party: Party;
    }>`select id, party from signature where agreement_id = ${agreement}::uuid`;
    return Object.fromEntries(rows.map(({ id, party }) => [party, id])) as Record<Party, string>;
  });
