import { z } from "zod";
import { anyone } from "../platform/policy";
import { query } from "../platform/query";
import { missionCalled } from "./facts";
import type { MissionFacts, SiteFacts } from "./model";

export type MissionView = MissionFacts & { readonly sites: readonly SiteFacts[] };

/** The Mire of this host with its places and walk-in hours: on every page. */
export const currentMission = query({
  name: "missions.current",
  input: z.strictObject({}),
  policy: anyone,
  keepFor: 60_000,
  fetch: async ({ db, actor }): Promise<MissionView | null> => {
    const mission = await missionCalled(actor.missionId);
    if (!mission) return null;
    const sites = await db.sql<SiteFacts>`
      select s.id, s.name, s.street, s.postal_code as "postalCode", s.locality, s.transport, s.step_free as "stepFree", s.rooms,
        coalesce(json_agg(json_build_object('weekday', o.weekday, 'opens', o.opens, 'closes', o.closes) order by o.weekday, o.opens) filter (where o.id is not null), '[]') as openings
      from site s left join opening_hours o on o.site_id = s.id and o.mission_id = s.mission_id
      group by s.id order by s.id`;
    return { ...mission, sites };
  },
});
