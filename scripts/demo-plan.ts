// Assessments and plans of the demonstration: invented, at different points, through the portal's own commands.
import { addDays } from "../lib/kernel/plain-date";
import { brusselsDay, brusselsInstant } from "../lib/kernel/zoned";
import { saveCards, saveExperience, saveObstacles, saveProject, saveSchooling } from "../lib/tracks/commands/assessment";
import { addAction, sayWord, tickAction } from "../lib/tracks/commands/plan-actions";
import { addGoal, reachGoal } from "../lib/tracks/commands/plan-goals";
import type { Preset } from "../lib/tracks/model/plan";
import { assessmentOf } from "../lib/tracks/queries/assessment";
import type { DemoTrack, Filler } from "./demo-track";

const hour = 3_600_000;
const day = 24 * hour;

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined)
    throw new Error(`a demonstration plan was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
};

type Section = { readonly save: typeof saveSchooling; readonly typed: object; readonly by?: "seeker" };

const yasmina: readonly Section[] = [
  { save: saveSchooling, typed: { diploma: "cesi", year: "2009", field: "Vente", learning: "Cours de premiers secours, 2019" } },
  {
    save: saveExperience,
    typed: {
      what1: "Vendeuse, boulangerie",
      kind1: "job",
      when1: "2010 à 2014",
      what2: "Garde d’enfants de la famille",
      kind2: "informal",
      when2: "10 ans",
      what3: "Épicerie sociale du quartier",
      kind3: "volunteering",
      when3: "Le jeudi, depuis 2 ans",
      proud: "Je connais les clients par leur prénom.",
    },
  },
  {
    save: saveProject,
    typed: {
      aim: "Caissière ou vendeuse",
      trades: ["D1505", "D1106"],
      strengths: "À l’heure, souriante, rapide",
      wishes: "Finir à 16 h",
    },
  },
  {
    save: saveObstacles,
    typed: {
      licence: "learning",
      transport: ["walk", "bus"],
      childcare: "partly",
      french: "b2",
      languages: "arabe",
      digital: "with_help",
      housing: "stable",
    },
  },
  { save: saveCards, typed: { good: ["people", "time", "count", "care"], hard: ["computer", "drive"] }, by: "seeker" },
];

const others: readonly (readonly Section[])[] = [
  [
    { save: saveSchooling, typed: { diploma: "foreign_without_equivalence", country: "Syrie", field: "Électricité" } },
    { save: saveObstacles, typed: { licence: "none", transport: ["bike", "bus"], french: "a2", languages: "arabe, anglais" } },
    { save: saveCards, typed: { good: ["hands", "carry", "learn"], hard: ["write"] } },
  ],
  [{ save: saveSchooling, typed: { diploma: "ceb" } }],
  [
    { save: saveExperience, typed: { what1: "Aide en cuisine", kind1: "informal", when1: "3 étés" } },
    { save: saveProject, typed: { aim: "Commis de cuisine", trades: ["G1603"] } },
  ],
];

async function assess(track: DemoTrack, sections: readonly Section[], from: Date) {
  for (const [at, { save, typed, by }] of sections.entries()) {
    const base = (await assessmentOf.ask(track.coach, { person: track.person }))?.base ?? "";
    const whose = by === "seeker" ? {} : { person: track.person };
    done(
      await save.execute(
        by === "seeker" ? track.seeker : track.coach,
        { ...whose, base, ...typed },
        { now: new Date(from.getTime() + (at * hour) / 2) },
      ),
    );
  }
}

type Planned = {
  readonly preset?: Preset;
  readonly title?: string;
  readonly owner: "person" | "coach" | "together";
  /** Days from today. */
  readonly due: number | null;
  readonly remark?: string;
  readonly state?: "done";
  readonly word?: string;
};
type Aim = { readonly goal: string; readonly actions: readonly Planned[]; readonly state?: "reached" };

const yasminasPlan: readonly Aim[] = [
  {
    goal: "Travailler dans un magasin près de chez moi",
    actions: [
      { preset: "make_cv", owner: "together", due: -20, state: "done" },
      { preset: "answer_offers", owner: "person", due: 4, remark: "Une boulangerie et une grande surface." },
      { preset: "call_employer", owner: "coach", due: 2 },
    ],
  },
  {
    goal: "Passer le permis",
    actions: [
      { preset: "join_driving_theory", owner: "person", due: -6, word: "J’attends la réponse de l’école." },
      { preset: "find_childcare", owner: "person", due: 12 },
    ],
  },
];

const plans: readonly (readonly Aim[])[] = [
  [
    {
      goal: "Faire reconnaître mon métier d’électricien",
      actions: [
        { preset: "ask_equivalence", owner: "together", due: 9 },
        { preset: "join_language_course", owner: "person", due: -3 },
      ],
    },
  ],
  [
    {
      goal: "Mieux lire et écrire",
      actions: [
        { preset: "test_language", owner: "person", due: 6 },
        { preset: "copy_papers", owner: "person", due: null },
      ],
    },
  ],
  [
    {
      goal: "Un premier stage en cuisine",
      state: "reached",
      actions: [{ preset: "find_internship", owner: "person", due: -40, state: "done" }],
    },
    {
      goal: "Un contrat d’au moins six mois",
      actions: [
        { preset: "rehearse_interview", owner: "together", due: 3 },
        { title: "Rappeler la cantine de l’école", owner: "coach", due: 0 },
      ],
    },
  ],
];

async function plan(track: DemoTrack, aims: readonly Aim[], from: Date, now: Date) {
  for (const { goal: goalTitle, actions, state } of aims) {
    const { goal } = done(await addGoal.execute(track.coach, { person: track.person, goalTitle }, { now: from }));
    for (const action of actions) await act(track, goal, action, from, now);
    if (state === "reached")
      done(await reachGoal.execute(track.coach, { goal, version: 1 }, { now: new Date(now.getTime() - 5 * day) }));
  }
}

async function act(track: DemoTrack, goal: string, { due, state, word, ...typed }: Planned, from: Date, now: Date) {
  const dueOn = due === null ? "" : addDays(brusselsDay(now), due);
  const { action } = done(await addAction.execute(track.coach, { goal, dueOn, ...typed }, { now: from }));
  if (word) done(await sayWord.execute(track.seeker, { action, word }, { now: new Date(now.getTime() - 2 * day) }));
  if (state === "done") done(await tickAction.execute(track.seeker, { action }, { now: new Date(now.getTime() - 18 * day) }));
}

/** The first person's in full; three others at different points; the rest begin. */
export const fillPlans: Filler = async (tracks, now) => {
  for (const [index, track] of tracks.slice(0, 4).entries()) {
    const early = new Date(Math.min(track.openedAt.getTime() + 3 * day, now.getTime() - 2 * day));
    const from = brusselsInstant(brusselsDay(early), "09:00");
    const [sections, aims] = index === 0 ? [yasmina, yasminasPlan] : [others[index - 1], plans[index - 1]];
    await assess(track, sections ?? [], from);
    await plan(track, aims ?? [], new Date(from.getTime() + 6 * hour), now);
  }
};
