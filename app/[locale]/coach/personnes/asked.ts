import { cache } from "react";
import { request } from "../../../../lib/platform/current-actor";
import { readMaybe } from "../../../../lib/platform/read";
import { caseload, deskFrame } from "../../../../lib/tracks/queries/caseload";
import { filtersIn, idIn, queryOf, sortIn } from "../../../../lib/tracks/rules/views";

/** What the address of the list asks: the frame around the page and the page itself read it, and the list, once. */
export const asked = cache(async () => {
  const { query } = await request();
  const params = new URLSearchParams(query);
  const given = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
  const [filters, sort] = [filtersIn(given), sortIn(given)];
  return { filters, sort, p: idIn(given, "p"), after: idIn(given, "apres") };
});

export const askedList = cache(async () => {
  const { filters, sort, after } = await asked();
  return readMaybe(caseload, { filters: { ...filters, statuses: [...filters.statuses] }, sort, after });
});

export const frame = cache(() => readMaybe(deskFrame, {}));

/** How long is long here; what holds until a Mire says otherwise, for who has no desk. */
export const house = async () => (await frame())?.house ?? { stalled_days: 14, commitment_alert_days: 30 };

/** The view of one's own that the address is. */
export const ownView = cache(async () => {
  const { filters, sort } = await asked();
  const here = queryOf(filters, { sort });
  return (await frame())?.views.find(({ query }) => query === here && query !== "") ?? null;
});

export const isList = (path: string) => /^\/[\w-]+\/coach\/personnes$/.test(path);
