/** The rows of the list, as they stand in the page: the keys need no state beside it. */
export const rows = () => [...document.querySelectorAll<HTMLElement>("tr[data-case]")];

export const rowOf = (element: Element | null) => element?.closest<HTMLElement>("tr[data-case]") ?? null;

/** Moves the focus to the next or previous person; from anywhere else, to the one who is shown, or the first. */
export function moveFrom(element: Element | null, by: 1 | -1) {
  const all = rows();
  const here = rowOf(element);
  const shown = all.findIndex((row) => row.hasAttribute("data-on"));
  const at = here ? all.indexOf(here) + by : Math.max(shown, 0);
  const row = all[Math.min(Math.max(at, 0), all.length - 1)];
  row?.querySelector<HTMLElement>("th a")?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

export const pageAfterG: Readonly<Record<string, string>> = {
  j: "",
  a: "/a-faire",
  p: "/personnes",
  r: "/arrivees",
  s: "/seances",
};
