"use server";
import { action } from "../../../../lib/platform/action";
import { saveCards, saveExperience, saveObstacles, saveProject, saveSchooling } from "../../../../lib/tracks/commands/assessment";
import { afterSection } from "../../assessment/where";

export const schooling = action(saveSchooling, ({ value }) => afterSection("/mon-parcours/bilan", value.next));
export const experience = action(saveExperience, ({ value }) => afterSection("/mon-parcours/bilan", value.next));
export const project = action(saveProject, ({ value }) => afterSection("/mon-parcours/bilan", value.next));
export const obstacles = action(saveObstacles, ({ value }) => afterSection("/mon-parcours/bilan", value.next));
export const cards = action(saveCards, ({ value }) => afterSection("/mon-parcours/bilan", value.next));
