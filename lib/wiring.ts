import { ownScript } from "../components/layout/own-script";
import { phoneInWords } from "./i18n/format";
import { missionAt, missionCalled } from "./missions/facts";
import { publicFacts } from "./platform/db";
import { env, isDemonstration } from "./platform/env";
import { errorHtml, type ErrorDocument } from "./platform/front/errors";
import type { ResolveHost } from "./platform/front/host";
import type { Wired } from "./platform/front/settings";
import { log } from "./platform/log";

// The composition root of the front door. What the worker is made of stands in wiring-worker.ts: a page needs none of it.

// A missing or half-said setting stops the start here, in one sentence.
env();

/** The Mire that answers on a host. In production people always come by https, whatever stands between. */
const resolveHost: ResolveHost = async (host, scheme) => {
  const mission = await missionAt(host, isDemonstration());
  return mission && { missionId: mission.id, origin: `${isDemonstration() ? scheme : "https"}://${host}` };
};

/** The page of a refusal, with the Mire's name and telephone number when it is known: somebody can always be called. */
const errorDocument: ErrorDocument = async (asked) => {
  const mission = asked.missionId ? await missionCalled(asked.missionId) : null;
  return errorHtml(asked, mission && { ...mission, said: phoneInWords(mission.phone) });
};

/** The database answers, and holds the Mires. */
const ready = async () => {
  const [row] = await publicFacts<{ count: number }>`select count(*) from mission`;
  return row !== undefined && row.count > 0;
};

export const frontDoor: Wired = { resolveHost, errorDocument, ready, log, ownScripts: [ownScript] };
