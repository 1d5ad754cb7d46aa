import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import { concernOf, themselfOrCoach } from "../../platform/reach";
import type { Actor } from "../../platform/actor";
import { keepAssessment, standingAnd } from "../facts/assessment";
import { holdTrack } from "../facts/track";
import type { Section } from "../model/assessment";
import { decideSave, saidIn, sectionAfter } from "../rules/assessment";
import { sectionInput } from "../schema/assessment";

const personOf = (actor: Actor, person: string | undefined) => person ?? (actor.kind === "member" ? actor.personId : null);

/** One section is saved, by the coach or by the person themself; each save is a version of the whole, sealed with the person's key. */
const saving = (section: Section, name: `assessment.${string}`) =>
  command({
    name,
    input: sectionInput(section),
    load: async ({ db, actor, input }) => {
      const person = personOf(actor, input.person);
      return person ? concernOf(db, actor, person) : null;
    },
    policy: themselfOrCoach,
    run: async ({ db, actor, now, input, subject: { person } }) => {
      const track = await holdTrack(db, person);
      if (!track || track.status === "closed") return refuse("track_closed");
      const { base, now: standing } = await standingAnd(db, person, input.base);
      const decided = decideSave(section, saidIn(input.typed), base, standing);
      if (!decided.ok) return decided;
      const author = { person, track: track.id, author: actor.membershipId, at: now };
      const number = await keepAssessment(db, author, { section, content: decided.value });
      return ok({
        value: { person, section, next: sectionAfter(section, standing, decided.value) },
        events: [{ type: "assessment.saved", subject: person, data: { track: track.id, number, section } }],
      });
    },
  });

export const saveSchooling = saving("schooling", "assessment.save_schooling");
export const saveExperience = saving("experience", "assessment.save_experience");
export const saveProject = saving("project", "assessment.save_project");
export const saveObstacles = saving("obstacles", "assessment.save_obstacles");
export const saveCards = saving("cards", "assessment.save_cards");
