"use server";
import { action } from "../../../../../../lib/platform/action";
import { assign } from "../../../../../../lib/tracks/commands/assign";
import { closeTrack } from "../../../../../../lib/tracks/commands/close";
import { resumeTrack, suspendTrack } from "../../../../../../lib/tracks/commands/hold";
import { hire, loseJob } from "../../../../../../lib/tracks/commands/job";
import { renewTrack, setHeadline } from "../../../../../../lib/tracks/commands/renew";
import { toFile, toLife } from "../../where";

export const hold = action(suspendTrack, ({ value }) => toLife(value.person));
export const goOn = action(resumeTrack, ({ value }) => toLife(value.person));
export const prolong = action(renewTrack, ({ value }) => toLife(value.person));
export const hired = action(hire, ({ value }) => toLife(value.person));
export const lost = action(loseJob, ({ value }) => toLife(value.person));
export const end = action(closeTrack, ({ value }) => toFile(value.person));
export const otherCoach = action(assign, ({ value }) => toFile(value.person));
export const headline = action(setHeadline, ({ value }) => toLife(value.person));
