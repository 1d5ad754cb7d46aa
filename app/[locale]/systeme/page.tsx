import type { Metadata } from "next";
import { EmptyState } from "../../../components/ui/empty-state";
import { Table } from "../../../components/ui/table";
import { deskText } from "../../../lib/i18n/desk/text";
import { momentInWords } from "../../../lib/i18n/format";
import { health } from "../../../lib/messages/queries";
import { read } from "../../../lib/platform/read";

export const metadata: Metadata = { title: deskText("team")("system.title") };

export default async function System() {
  const t = deskText("team");
  const { queues, dead } = await read(health, {});
  return (
    <>
      <h1>{t("system.title")}</h1>
      <p className="lead">{t("system.lead")}</p>
      <h2>{t("system.queues")}</h2>
      <Table
        label={t("system.queues")}
        columns={[
          { key: "queue", head: t("system.queue") },
          { key: "waiting", head: t("system.waiting"), kind: "num" },
          { key: "running", head: t("system.running"), kind: "num" },
          { key: "failed", head: t("system.failed"), kind: "num" },
          { key: "oldest", head: t("system.oldest") },
        ]}
        rows={queues.map(({ name, waiting, running, failed, oldestMinutes }) => ({
          key: name,
          cells: [
            name,
            waiting,
            running,
            failed,
            oldestMinutes === null ? t("system.nothing") : t("system.minutes", { count: oldestMinutes }),
          ],
        }))}
        empty={<EmptyState title={t("system.noQueue")} />}
      />
      <h2>{t("system.dead")}</h2>
      <Table
        label={t("system.dead")}
        columns={[
          { key: "id", head: t("system.id") },
          { key: "template", head: t("system.template") },
          { key: "since", head: t("system.since") },
          { key: "why", head: t("system.why"), kind: "long" },
        ]}
        rows={dead.map(({ id, template, at, failure }) => ({
          key: id,
          cells: [id, template, momentInWords("fr", at, new Date()), failure ?? ""],
        }))}
        empty={<EmptyState title={t("system.deadNone")} />}
      />
    </>
  );
}
