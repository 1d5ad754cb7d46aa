import type { Metadata } from "next";
import { Badge, type BadgeTone } from "../../../../components/ui/badge";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Notice } from "../../../../components/ui/notice";
import { Table } from "../../../../components/ui/table";
import { deskText } from "../../../../lib/i18n/desk/text";
import { dayInWords, momentInWords } from "../../../../lib/i18n/format";
import { read } from "../../../../lib/platform/read";
import { unusualLooks } from "../../../../lib/tracks/model/privacy";
import { erasureRequests, unusualLooksHere, type ErasureRequest } from "../../../../lib/tracks/queries/privacy";
import { Find } from "./find";
import { Next } from "./next";

type Props = { searchParams: Promise<{ fait?: string | string[]; q?: string | string[] }> };

export const metadata: Metadata = { title: deskText("privacy")("title") };

const said = ["propose", "confirme", "refuse"] as const;
const isOver = ({ state }: ErasureRequest) => state === "done" || state === "refused";

export default async function Privacy({ searchParams }: Props) {
  const { fait, q } = await searchParams;
  const requests = await read(erasureRequests, {});
  const t = deskText("privacy");
  const done = said.find((one) => one === fait);
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {done && (
        <Notice tone="ok" live="status">
          <p>{t(`said.${done}`)}</p>
        </Notice>
      )}
      <Notice tone="warn">
        <p>{t("law")}</p>
        <p>{t("what")}</p>
        <p>{t("backup")}</p>
      </Notice>
      <Requests title={t("open")} requests={requests.filter((request) => !isOver(request))} empty={t("none")} />
      <Find q={typeof q === "string" ? q : ""} />
      <Requests title={t("over")} requests={requests.filter(isOver)} empty={t("noneOver")} />
      <Looks />
    </>
  );
}

/** What a curious neighbour would leave in the journal. */
async function Looks() {
  const looks = await read(unusualLooksHere, {});
  const t = deskText("privacy");
  const title = t("looks.title", { days: unusualLooks.days });
  const now = new Date();
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p className="muted">{t("looks.lead", { files: unusualLooks.filesAnHour })}</p>
      <Table
        label={title}
        columns={[
          { key: "who", head: t("looks.who"), kind: "long" },
          { key: "what", head: t("looks.what"), kind: "long" },
          { key: "when", head: t("looks.when") },
        ]}
        rows={looks.map((look) => ({
          key: `${look.who}${look.why}${look.at.toISOString()}`,
          cells: [
            look.who,
            look.why === "many" ? t("looks.many", { files: look.files }) : t("looks.namesake", { person: look.person }),
            momentInWords("fr", look.at, now),
          ],
        }))}
        empty={<EmptyState title={t("looks.none")} />}
      />
    </section>
  );
}

const tones: Readonly<Record<ErasureRequest["state"], BadgeTone>> = {
  asked: "warn",
  proposed: "warn",
  confirmed: "info",
  done: "ok",
  refused: "line",
};

function Requests({ title, requests, empty }: { title: string; requests: readonly ErasureRequest[]; empty: string }) {
  const t = deskText("privacy");
  const now = new Date();
  return (
    <section className="stack">
      <h2>{title}</h2>
      <Table
        label={title}
        columns={[
          { key: "who", head: t("person"), kind: "long" },
          { key: "asked", head: t("asked"), kind: "long" },
          { key: "state", head: t("state") },
          { key: "action", head: t("action"), kind: "long" },
        ]}
        rows={requests.map((request) => ({
          key: request.id,
          cells: [
            request.state === "done" ? t("erasedName") : request.name,
            <span key="asked">
              {`${dayInWords("fr", request.askedAt, now)}, ${t(`askedAs.${request.askedAs}`)}`}
              {request.reason && <span className="fine line-of-its-own">{request.reason}</span>}
            </span>,
            <span key="state">
              <Badge tone={tones[request.state]}>{t(`states.${request.state}`)}</Badge>
              {!isOver(request) && <span className="fine line-of-its-own">{t(`track.${request.track}`)}</span>}
            </span>,
            request.state === "refused" ? (request.refusedWhy ?? "") : <Next key="next" request={request} />,
          ],
        }))}
        empty={<EmptyState title={empty} />}
      />
    </section>
  );
}
