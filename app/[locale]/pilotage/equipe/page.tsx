import type { Metadata } from "next";
import { Badge } from "../../../../components/ui/badge";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Notice } from "../../../../components/ui/notice";
import { Table } from "../../../../components/ui/table";
import { deskText } from "../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../lib/i18n/format";
import { team, type Colleague } from "../../../../lib/people/queries/team";
import { currentActor } from "../../../../lib/platform/current-actor";
import { read } from "../../../../lib/platform/read";
import { Invite } from "./invite";
import { Manage } from "./manage";
import { Invitations } from "./invitations";

export const metadata: Metadata = { title: deskText("team")("team.title") };

type Props = { searchParams: Promise<{ fait?: string | string[] }> };

const said = {
  invite: "invite.sent",
  propose: "invite.proposed",
  confirme: "invite.confirmed",
  retire: "invite.withdrawn",
  fait: "team.done",
} as const;
const isSaid = (done: unknown): done is keyof typeof said => typeof done === "string" && Object.hasOwn(said, done);

export default async function Team({ searchParams }: Props) {
  const t = deskText("team");
  const { colleagues, invitations } = await read(team, {});
  const actor = await currentActor();
  const done = (await searchParams).fait;
  return (
    <>
      <h1>{t("team.title")}</h1>
      <p className="lead">{t("team.lead")}</p>
      {isSaid(done) && (
        <Notice tone="ok" live="status">
          <p>{t(said[done])}</p>
        </Notice>
      )}
      <Table
        label={t("team.title")}
        columns={(["name", "role", "state", "seen", "actions"] as const).map((key) => ({
          key,
          head: t(`team.${key}`),
          // A code may be asked there: its words wrap.
          kind: key === "actions" ? "long" : undefined,
        }))}
        rows={colleagues.map((colleague) => ({ key: colleague.id, cells: cells(colleague) }))}
        empty={<EmptyState title={t("team.empty")} />}
      />
      {actor.kind === "member" && actor.role === "coordinator" && <Invite alone={isAlone(colleagues) ? "alone" : "together"} />}
      <Invitations invitations={invitations} />
    </>
  );
}

/** Nobody else could confirm what this person proposes. */
const isAlone = (colleagues: readonly Colleague[]) =>
  !colleagues.some(
    ({ self, status, role }) => self === "other" && status === "active" && (role === "coordinator" || role === "admin"),
  );

const tones = { active: "ok", suspended: "warn", left: undefined } as const;

function cells(colleague: Colleague) {
  const t = deskText("team");
  return [
    <span key="name">
      {colleague.name}
      {colleague.self === "self" && ` (${t("team.you")})`}
      {colleague.email && <span className="hint">{colleague.email}</span>}
    </span>,
    [t(`roles.${colleague.role}`), colleague.organisation].filter(Boolean).join(", "),
    <Badge key="state" tone={tones[colleague.status]}>
      {t(`standing.${colleague.status}`)}
    </Badge>,
    <span key="seen">
      {colleague.seen ? momentInWords("fr", colleague.seen, new Date()) : t("team.never")}
      {colleague.sessions > 0 && <span className="hint">{t("team.open", { count: colleague.sessions })}</span>}
    </span>,
    <Manage key="manage" colleague={colleague} />,
  ];
}
