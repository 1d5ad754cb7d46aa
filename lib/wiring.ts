import pino from "pino";
import { plainErrorDocument } from "./platform/front/errors";
import type { Wired } from "./platform/front/settings";

/** The composition root: what the machinery is given. One Mire answers on any host until the missions are wired. */
export const frontDoor: Wired = {
  resolveHost: (host, scheme) => Promise.resolve({ missionId: "00000000-0000-7000-8000-000000000001", origin: `${scheme}://${host}` }),
  errorDocument: plainErrorDocument,
  ready: () => Promise.resolve(true),
  log: pino({ level: "warn" }, pino.destination(2)),
};
