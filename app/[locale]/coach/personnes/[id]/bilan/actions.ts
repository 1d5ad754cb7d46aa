"use server";
import { action } from "../../../../../../lib/platform/action";
import {
  saveCards,
  saveExperience,
  saveObstacles,
  saveProject,
  saveSchooling,
} from "../../../../../../lib/tracks/commands/assessment";
import { afterSection } from "../../../../assessment/where";
import { toFile } from "../../where";

export const schooling = action(saveSchooling, ({ value }) => afterSection(toFile(value.person, "bilan"), value.next));
export const experience = action(saveExperience, ({ value }) => afterSection(toFile(value.person, "bilan"), value.next));
export const project = action(saveProject, ({ value }) => afterSection(toFile(value.person, "bilan"), value.next));
export const obstacles = action(saveObstacles, ({ value }) => afterSection(toFile(value.person, "bilan"), value.next));
export const cards = action(saveCards, ({ value }) => afterSection(toFile(value.person, "bilan"), value.next));
