import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import type { Db } from "../../platform/db";
import { meetingLimits } from "../model/meetings";

/** A link works until some days after the meeting (parameter `link_days_after`). */
export async function linkIsOver(db: Db, missionId: string, endsAt: Date, now: Date): Promise<boolean> {
  const { link_days_after } = await parametersOn(db, missionId, brusselsDay(now));
  return now.getTime() >= endsAt.getTime() + link_days_after * 86_400_000;
}

/** The days among which a person chooses by themself: from some hours ahead, for some weeks. */
export const spanOf = (now: Date) => ({
  from: now,
  until: new Date(now.getTime() + (meetingLimits.horizonDays + 1) * 86_400_000),
  earliest: new Date(now.getTime() + meetingLimits.noticeHours * 3_600_000),
  days: meetingLimits.horizonDays,
});
