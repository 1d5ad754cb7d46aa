import type { MissionFacts } from "./model";

/**
 * The address people type for a Mire, without a slash at the end. A Mire with a host of its own answers there, by the scheme and
 * port of the installation; the one that answers anywhere has the installation's address.
 */
export function originOf(mission: Pick<MissionFacts, "hosts" | "answersAny">, installation: string): string {
  const base = new URL(installation);
  const [host] = mission.hosts;
  if (!host || mission.hosts.includes(base.hostname) || mission.answersAny) return base.origin;
  base.hostname = host;
  return base.origin;
}
