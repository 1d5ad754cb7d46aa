import type { DeskGroup } from "../../../components/layout/desk-shell";
import { deskText } from "../../../lib/i18n/desk/text";
import { builtInViews } from "../../../lib/tracks/model/caseload";
import { filtersOfView, viewOf } from "../../../lib/tracks/rules/views";
import { theDay } from "./day";
import { asked, askedList, frame, house, isList, ownView } from "./personnes/asked";
import { toList } from "./personnes/where";
import { viewInWords } from "./personnes/words";

/** Where a coach can go: the day, the views of the list (counted where the list is read anyway), the team. */
export async function deskGroups(locale: string, path: string): Promise<readonly DeskGroup[]> {
  const t = deskText("sessions");
  const link = (slug: string, text: string) => {
    const href = slug ? `/${locale}/coach/${slug}` : `/${locale}/coach`;
    const isHere = slug ? path.startsWith(href) : path === href;
    return { href, text, current: isHere ? ("page" as const) : undefined };
  };
  return [
    {
      key: "mine",
      links: [
        link("", t("nav.day")),
        link("agenda", deskText("meetings")("agenda.title")),
        link("a-faire", t("nav.toDo")),
        link("arrivees", t("nav.arrivals")),
      ],
    },
    { key: "views", title: deskText("caseload")("views.title"), links: await viewLinks(locale, path) },
    {
      key: "team",
      title: t("nav.team"),
      links: [link("seances", t("nav.sessions")), link("accueil", t("nav.welcome")), link("equipe-et-charge", t("nav.load"))],
    },
    {
      key: "mine-too",
      title: t("nav.mine"),
      links: [link("compte", t("nav.account")), { href: `/${locale}`, text: t("nav.publicSite") }],
    },
  ];
}

async function viewLinks(locale: string, path: string) {
  const [here, limits] = [isList(path), await house()];
  const { filters } = await asked();
  const [own, counts] = [here ? await ownView() : null, await countsOn(locale, path)];
  const current = here && own === null ? viewOf(filters, limits) : null;
  const coach = here ? filters.coach : null;
  const builtIn = builtInViews.map((view) => ({
    href: `/${locale}${toList({ ...filtersOfView(view, limits), coach })}`,
    text: viewInWords(view),
    count: counts?.[view],
    current: view === current ? ("page" as const) : undefined,
  }));
  const saved = ((await frame())?.views ?? []).map(({ id, name, query }) => ({
    href: `/${locale}/coach/personnes?${query}`,
    text: name,
    current: id === own?.id ? ("page" as const) : undefined,
  }));
  return [...builtIn, ...saved];
}

/** Counted only where the people are read anyway: on the list, on the day, on what to do. */
async function countsOn(locale: string, path: string) {
  if (isList(path)) return (await askedList())?.counts;
  return path === `/${locale}/coach` || path === `/${locale}/coach/a-faire` ? (await theDay()).counts : null;
}
