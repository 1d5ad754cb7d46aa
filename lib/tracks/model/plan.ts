import type { PlainDate } from "../../kernel/plain-date";

export const goalStatuses = ["open", "reached", "dropped"] as const;
export type GoalStatus = (typeof goalStatuses)[number];

export const actionStatuses = ["open", "done", "dropped"] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Who does it. */
export const owners = ["person", "coach", "together"] as const;
export type Owner = (typeof owners)[number];

type Usual = { readonly minutes: number; readonly owner: Owner };

/**
 * Actions that come back for many people, with the time they usually take and who usually does them. The desk has its precise words; the
 * person reads neutral ones, since a phone is seen over a shoulder (lib/i18n/plan, `presets`).
 */
export const presets = {
  register_forem: { minutes: 60, owner: "person" },
  ask_cpas_certificate: { minutes: 30, owner: "person" },
  ask_forem_certificate: { minutes: 30, owner: "person" },
  ask_equivalence: { minutes: 90, owner: "together" },
  copy_papers: { minutes: 30, owner: "person" },
  make_cv: { minutes: 90, owner: "together" },
  review_cv: { minutes: 30, owner: "coach" },
  write_letter: { minutes: 60, owner: "together" },
  open_mailbox: { minutes: 45, owner: "together" },
  learn_computer: { minutes: 180, owner: "person" },
  test_language: { minutes: 90, owner: "person" },
  join_language_course: { minutes: 60, owner: "person" },
  find_childcare: { minutes: 120, owner: "person" },
  plan_journey: { minutes: 30, owner: "together" },
  join_driving_theory: { minutes: 60, owner: "person" },
  visit_training: { minutes: 180, owner: "person" },
  join_training: { minutes: 60, owner: "together" },
  find_internship: { minutes: 120, owner: "person" },
  call_employer: { minutes: 30, owner: "coach" },
  answer_offers: { minutes: 60, owner: "person" },
  rehearse_interview: { minutes: 60, owner: "together" },
  call_back: { minutes: 15, owner: "coach" },
} as const satisfies Readonly<Record<string, Usual>>;
export type Preset = keyof typeof presets;
export const presetCodes = Object.keys(presets) as readonly Preset[] as readonly [Preset, ...Preset[]];

/** What a goal says; sealed. */
export type GoalWords = { readonly title: string };

/**
 * What an action says; sealed whole, its preset too: that somebody has to ask for a certificate of a CPAS already tells something. One of
 * `preset` and `title` is there. `remark` is the coach's, `word` is the person's.
 */
export type ActionWords = {
  readonly preset: Preset | null;
  readonly title: string | null;
  readonly remark: string | null;
  readonly word: string | null;
};

/** What the rules need of an action. Days are calendar days in Brussels. */
export type ActionState = { readonly status: ActionStatus; readonly dueOn: PlainDate | null };

/** The open actions of a plan: how many, the next day, how many are past their day. */
export type PlanFacts = { readonly open: number; readonly nextDue: PlainDate | null; readonly overdue: number };
