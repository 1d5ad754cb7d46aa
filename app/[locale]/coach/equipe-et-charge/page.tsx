import type { Metadata } from "next";
import { Badge } from "../../../../components/ui/badge";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Notice } from "../../../../components/ui/notice";
import { RowActions, Table } from "../../../../components/ui/table";
import { deskText } from "../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../lib/i18n/locale";
import { read } from "../../../../lib/platform/read";
import { team, type CoverLine, type TeamCoach } from "../../../../lib/tracks/queries/team";
import { Covers, PlanCover } from "./covers";

export const metadata: Metadata = { title: deskText("coaches")("title") };

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ fait?: string | string[] }> };

const t = deskText("coaches");
const done = ["remise", "remplacement", "fini"] as const;

export default async function TeamPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  const { fait } = await searchParams;
  const said = done.find((each) => each === fait);
  const { me, coaches, covers } = await read(team, {});
  const mayHandOver = (coach: string) => me.role === "coordinator" || coach === me.membership;
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="muted">{t("lead")}</p>
      {said && (
        <Notice tone="ok" live="status">
          <p>{t(`done.${said}`)}</p>
        </Notice>
      )}
      <Table
        label={t("title")}
        columns={(["name", "people", "load", "kinds", "cover", "actions"] as const).map((key) => ({
          key,
          head: t(`table.${key}`),
          kind: key === "people" || key === "load" ? ("num" as const) : undefined,
        }))}
        rows={coaches.map((coach) => ({
          key: coach.id,
          cells: [
            <Name key="name" coach={coach} />,
            coach.people,
            coach.load,
            t("kinds", { light: coach.light, medium: coach.medium, strong: coach.strong }),
            coverOf(coach, covers),
            mayHandOver(coach.id) ? (
              <RowActions key="actions">
                <a href={`/${locale}/coach/equipe-et-charge/remise/${coach.id}`}>{t("sheet")}</a>
              </RowActions>
            ) : (
              ""
            ),
          ],
        }))}
        empty={<EmptyState picture="coach" title={t("empty")} />}
      />
      <Covers covers={covers} me={me} />
      <PlanCover coaches={coaches} me={me} />
    </>
  );
}

function Name({ coach: { name, isActive } }: { coach: TeamCoach }) {
  return (
    <span className="standing">
      {name}
      {!isActive && <Badge tone="warn">{t("left")}</Badge>}
    </span>
  );
}

const coverOf = ({ id }: TeamCoach, covers: readonly CoverLine[]) =>
  covers
    .filter(({ absent, isRunning }) => absent === id && isRunning)
    .map(({ byName }) => byName)
    .join(", ");
