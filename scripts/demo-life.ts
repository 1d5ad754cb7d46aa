// The lives of the demonstration's tracks: each state once, with suspensions, a job, a renewal, an end, and a colleague who stands in.
import { addDays, addMonths, type PlainDate } from "../lib/kernel/plain-date";
import { brusselsDay } from "../lib/kernel/zoned";
import { asActor } from "../lib/platform/db";
import { record } from "../lib/platform/event";
import { closeTrack } from "../lib/tracks/commands/close";
import { cover } from "../lib/tracks/commands/cover";
import { resumeTrack, suspendTrack } from "../lib/tracks/commands/hold";
import { hire } from "../lib/tracks/commands/job";
import { renewTrack, setHeadline } from "../lib/tracks/commands/renew";
import { signTrack } from "../lib/tracks/facts/sign";
import { trackOf } from "../lib/tracks/facts/track";
import type { DemoTrack, Filler } from "./demo-track";

const day = 86_400_000;

type Life = (track: DemoTrack, day: (ago: number) => PlainDate, at: (ago: number) => Date) => Promise<unknown>;

/** What happened to each of the people, in the order of demo-tracks.ts; `day(7)` is a week ago. */
const lives: readonly (readonly [headline: string, ...Life[]])[] = [
  ["Vente, Vallonbois, temps plein", signed(25)],
  ["Nettoyage, horaire de jour, bus 1", signed(60), held("illness", 30, 16)],
  ["Aide en cuisine, Vallonbois"],
  ["Maçonnerie, permis B", signed(130), job(20)],
  ["Aide familiale, mi-temps", signed(80), held("training", 40, null, 5)],
  ["Caisse et réassort, soirs possibles", signed(160)],
  ["Secrétariat, retour après une longue pause"],
  ["Espaces verts, Rive-Haute"],
  ["Carrelage, formation terminée", signed(225), renewed(60, "Un stage de trois mois a commencé chez un carreleur.")],
  ["Logistique, nuit", ended(3)],
];

export const fillLives: Filler = async (tracks, now) => {
  const at = (ago: number) => new Date(now.getTime() - ago * day);
  const dayOf = (ago: number) => brusselsDay(at(ago));
  for (const [index, track] of tracks.entries()) {
    const [headline, ...steps] = lives[index] ?? [""];
    if (headline)
      await setHeadline.execute(
        track.coach,
        { person: track.person, headline, version: 1 + (await raised(track)) },
        { now: at(0) },
      );
    for (const step of steps) await step(track, dayOf, at);
  }
  const [first, last] = [tracks[0]?.coach, tracks.at(-1)?.coach];
  if (first && last && first.membershipId !== last.membershipId)
    done(
      await cover.execute(
        last,
        { absent: last.membershipId, by: first.membershipId, from: dayOf(1), until: dayOf(-5), reason: "Congé" },
        { now: at(1) },
      ),
    );
};

/** Signed so many days ago, for six months, unless its agreement was signed on paper or by link before. */
function signed(ago: number): Life {
  return async ({ person, seeker }, dayAgo) => {
    const from = dayAgo(ago);
    await asActor(seeker, "write", async (db) => {
      if ((await trackOf(db, person))?.commitmentFrom) return;
      const until = addDays(addMonths(from, 6), -1);
      const done = await signTrack(db, { person, agreement: crypto.randomUUID(), from, until, on: from, by: null });
      if (done.ok) await record(db, seeker, "agreements.sign", [done.value], null);
    });
  };
}

function held(reason: string, from: number, back: number | null, planned?: number): Life {
  return async ({ coach, person }, dayAgo, at) => {
    const plannedUntil = dayAgo(planned ?? back ?? from);
    done(await suspendTrack.execute(coach, { person, reason, from: dayAgo(from), plannedUntil }, { now: at(from) }));
    if (back !== null) done(await resumeTrack.execute(coach, { person, on: dayAgo(back) }, { now: at(back) }));
  };
}

function job(ago: number): Life {
  return async ({ coach, person }, dayAgo, at) => done(await hire.execute(coach, { person, on: dayAgo(ago) }, { now: at(ago) }));
}

function renewed(ago: number, reason: string): Life {
  return async (track, _day, at) => {
    const version = 1 + (await raised(track));
    done(await renewTrack.execute(track.coach, { person: track.person, months: 3, reason, version }, { now: at(ago) }));
  };
}

function ended(ago: number): Life {
  return async ({ coach, person }, dayAgo, at) =>
    done(
      await closeTrack.execute(
        coach,
        { person, reason: "reoriented", to: "CISP Les Deux Rives, atelier logistique", on: dayAgo(ago) },
        { now: at(ago) },
      ),
    );
}

/** How often the row was changed before. */
const raised = ({ coach, person }: DemoTrack) =>
  asActor(coach, "read", async (db) => ((await trackOf(db, person))?.version ?? 1) - 1);

function done(outcome: { readonly status: string }) {
  if (outcome.status !== "done") throw new Error(`a step of a demonstration track was refused: ${JSON.stringify(outcome)}`);
}
