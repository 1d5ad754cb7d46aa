import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Badge } from "../../../../../../components/ui/badge";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Timeline } from "../../../../../../components/ui/line";
import { Tabs } from "../../../../../../components/ui/tabs";
import { factInWords } from "../../../../../../lib/i18n/desk/fact-words";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../../lib/i18n/format";
import { read } from "../../../../../../lib/platform/read";
import { timelineKinds, type Fact, type TimelineKind } from "../../../../../../lib/tracks/model/timeline";
import { timeline } from "../../../../../../lib/tracks/queries/timeline";
import { headerOf } from "../header";

export const metadata: Metadata = { title: deskText("timeline")("title") };

type Props = {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const isKind = (value: unknown): value is TimelineKind => timelineKinds.some((kind) => kind === value);
const cursor = (value: unknown) => (typeof value === "string" && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined);

/** Everything that happened with somebody: the page filters by its address. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ locale, id }, asked] = [await params, await searchParams];
  const kind = isKind(asked.genre) ? asked.genre : undefined;
  const before = cursor(asked.avant);
  const header = await headerOf(id);
  const { facts, next } = await read(timeline, { person: id, kind, before });
  const t = deskText("timeline");
  const here = `/${locale}/coach/personnes/${id}/historique`;
  const at = (of?: TimelineKind) => (of ? `${here}?genre=${of}` : here);
  const tab = (of: TimelineKind | undefined, text: string) => ({
    href: at(of),
    text,
    current: of === kind ? ("page" as const) : undefined,
  });
  return (
    <>
      <h2>{t("title")}</h2>
      <p className="muted">{t("lead", { name: header.firstName })}</p>
      <Tabs label={t("filter")} tabs={[tab(undefined, t("all")), ...timelineKinds.map((of) => tab(of, t(`kinds.${of}`)))]} />
      {facts.length === 0 ? <EmptyState title={t(kind ? "emptyKind" : "empty")} /> : <Timeline items={runsOf(facts).map(item)} />}
      <p className="toolbar">
        {before && <a href={at(kind)}>{t("newest")}</a>}
        {next && <a href={`${at(kind)}${kind ? "&" : "?"}avant=${next}`}>{t("older")}</a>}
      </p>
    </>
  );
}

const together = 10 * 60_000;

/** Messages that left within minutes of each other stand on one line, each by its title: they tell of what happened, they are not what happened. */
function runsOf(facts: readonly Fact[]): readonly (readonly [Fact, ...Fact[]])[] {
  const runs: [Fact, ...Fact[]][] = [];
  for (const fact of facts) {
    const last = runs.at(-1);
    const isNear = last !== undefined && last[0].at.getTime() - fact.at.getTime() < together;
    if (isNear && fact.type === "notices.sent" && last[0].type === "notices.sent") last.push(fact);
    else runs.push([fact]);
  }
  return runs;
}

function item([fact, ...others]: readonly [Fact, ...Fact[]]) {
  const key = String(fact.id);
  if (others.length === 0) return { key, title: titleOf(fact), body: bodyOf(fact) };
  const all = [fact, ...others];
  return {
    key,
    title: <b>{deskText("timeline")("left", { count: all.length })}</b>,
    body: (
      <>
        {all.map((one) => (
          <span className="line-of-its-own" key={one.id}>
            {factInWords(one.type, one.data)}
          </span>
        ))}
        {bodyOf(fact)}
      </>
    ),
  };
}

function titleOf({ type, data, note }: Fact): ReactNode {
  return (
    <>
      <b>{factInWords(type, data)}</b>{" "}
      {note?.kind === "private" && <Badge tone="special">{deskText("notes")("privateShort")}</Badge>}
    </>
  );
}

/** When and by whom; of a note, its words; of a session or a meeting, its hour. */
function bodyOf({ at, who, by: kind, of, note }: Fact): ReactNode {
  const t = deskText("timeline");
  const now = new Date();
  const by = who
    ? t(who.role === "seeker" ? "byPerson" : "byCoach", { name: who.name })
    : t(kind === "visitor" ? "byVisitor" : "byPortal");
  return (
    <>
      {note && <span className="typed line-of-its-own">{note.text}</span>}
      {of && <span className="line-of-its-own">{t("of", { when: momentInWords("fr", of, now) })}</span>}
      <span className="line-of-its-own">
        {momentInWords("fr", at, now)}, {by}
      </span>
    </>
  );
}
