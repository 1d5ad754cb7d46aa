import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseTable } from "../../../../components/caseload/case-table";
import { Button, ButtonLink } from "../../../../components/ui/button";
import { EmptyState } from "../../../../components/ui/empty-state";
import { VisuallyHidden } from "../../../../components/ui/visually-hidden";
import { deskText } from "../../../../lib/i18n/desk/text";
import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { caseSorts, type CaseFilters, type CaseSort } from "../../../../lib/tracks/model/caseload";
import type { CaseRow } from "../../../../lib/tracks/queries/caseload";
import { everybody, queryOf, viewOf } from "../../../../lib/tracks/rules/views";
import { asked, askedList, house, ownView } from "./asked";
import { Filters } from "./filters";
import { PickAll, Picked } from "./picked.client";
import { OwnView } from "./own-view";
import { toFile, toList, toMessage, whereDone } from "./where";
import { contactInWords, deadlineInWords, nameOf, nextInWords, stageInWords, stages, viewInWords } from "./words";

type Props = { params: Promise<{ locale: string }> };

/** The view that the address is, one's own first; null for an address without a name. */
async function titleOf(): Promise<string | null> {
  const own = await ownView();
  if (own) return own.name;
  const view = viewOf((await asked()).filters, await house());
  return view && viewInWords(view);
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titleOf()) ?? deskText("caseload")("title") };
}

export default async function PeoplePage({ params }: Props) {
  const locale = localeOr((await params).locale);
  const list = await askedList();
  if (!list) notFound();
  const { filters, after } = await asked();
  const t = deskText("caseload");
  const title = (await titleOf()) ?? t("title");
  return (
    <>
      <div className="title-row">
        <h1>{title}</h1>
        <p className="muted">
          {list.count !== null && t("count", { count: list.count })} <Picked />
        </p>
      </div>
      <div className="toolbar">
        {list.lines.length > 0 && (
          <Button look="primary" form="liste">
            {t("write")}
          </Button>
        )}
        {/* A message leaves to one's own people alone: there is nobody to reach on a colleague's list. */}
        {filters.coach === null && list.count !== null && (after !== undefined || list.next !== null) && (
          <ButtonLink href={`/${locale}${toMessage(filters)}`}>{t("writeAll", { count: list.count })}</ButtonLink>
        )}
        <Filters locale={locale} />
      </div>
      {list.lines.length === 0 ? (
        <Nobody locale={locale} filters={filters} />
      ) : (
        <form id="liste" action={`/${locale}/coach/personnes/message`}>
          <List locale={locale} lines={list.lines} sorts={list.count === null ? [] : caseSorts} />
        </form>
      )}
      <Ways locale={locale} after={after} next={list.next} />
      <OwnView />
    </>
  );
}

/** To the people after these, and back to the first. */
async function Ways({ locale, after, next }: { locale: Locale; after: string | undefined; next: string | null }) {
  const { filters, sort } = await asked();
  const t = deskText("caseload");
  if (after === undefined && next === null) return null;
  return (
    <div className="toolbar">
      {after !== undefined && <ButtonLink href={`/${locale}${toList(filters, { sort })}`}>{t("first")}</ButtonLink>}
      {next !== null && <ButtonLink href={`/${locale}${toList(filters, { sort, after: next })}`}>{t("more")}</ButtonLink>}
    </div>
  );
}

type ListProps = { locale: Locale; lines: readonly CaseRow[]; sorts: readonly CaseSort[] };

async function List({ locale, lines, sorts }: ListProps) {
  const { filters, sort, p, after } = await asked();
  const t = deskText("caseload");
  const several = new Set(lines.map(({ coachName }) => coachName)).size > 1;
  return (
    <CaseTable
      label={t("people")}
      columns={columns(locale, filters, sort, sorts)}
      stages={stages}
      pick={<PickAll label={t("pickAll")} />}
      pickSaid={(name) => t("pick", { name })}
      rows={lines.map((line) => {
        const next = nextInWords(line);
        const on = line.person === p ? ("selected" as const) : undefined;
        return {
          person: line.person,
          name: nameOf(line),
          coach: several ? line.coachName : undefined,
          // Once beside the list, the same press opens the file.
          href: on ? `/${locale}${toFile(line.person)}` : `?${queryOf(filters, { sort, after, p: line.person })}#personne`,
          stage: line.stage,
          stageSaid: stageInWords(line.stage),
          contact: contactInWords(line),
          month: line.month === null ? "" : t("month", { month: line.month, months: line.months ?? 0 }),
          deadline: line.deadline ? deadlineInWords(line.deadline) : "",
          next: next && line.next && { ...next, href: `/${locale}${whereDone(line.person, line.next)}` },
          on,
        };
      })}
    />
  );
}

/** The head of a column that the list can be sorted by is a way to that order. */
function columns(locale: Locale, filters: CaseFilters, sort: CaseSort, sorts: readonly CaseSort[]) {
  const t = deskText("caseload");
  const orders: Partial<Record<string, CaseSort>> = { who: "name", contact: "contact", deadline: "deadline", month: "month" };
  return (["who", "stage", "contact", "month", "deadline", "next"] as const).map((key) => {
    const order = sorts.find((each) => each === orders[key]);
    const name = t(`columns.${key}`);
    if (!order) return { key, head: name };
    return {
      key,
      sorted: order === sort ? ("ascending" as const) : undefined,
      head: (
        <a href={`/${locale}${toList(filters, { sort: order })}`}>
          <VisuallyHidden>{t("sort")}</VisuallyHidden> {name}
        </a>
      ),
    };
  });
}

async function Nobody({ locale, filters }: { locale: Locale; filters: CaseFilters }) {
  const t = deskText("caseload");
  const view = viewOf(filters, await house());
  return (
    <EmptyState picture="coach" title={t(`empty.${view ?? "none"}`)}>
      {view === "all" ? (
        <ButtonLink href={`/${locale}/coach/arrivees`}>{t("empty.arrivals")}</ButtonLink>
      ) : (
        <ButtonLink href={`/${locale}${toList({ ...everybody, coach: filters.coach })}`}>{t("views.all")}</ButtonLink>
      )}
    </EmptyState>
  );
}
