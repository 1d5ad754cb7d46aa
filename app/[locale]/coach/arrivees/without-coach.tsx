import { EmptyState } from "../../../../components/ui/empty-state";
import { Table } from "../../../../components/ui/table";
import { deskText } from "../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../lib/i18n/format";
import { read } from "../../../../lib/platform/read";
import { waitingForCoach } from "../../../../lib/tracks/queries/team";

const t = deskText("sessions");

/** Who came to a session and has no coach yet, longest waiting first: each line leads to where a track begins. */
export async function WithoutCoach({ locale }: { locale: string }) {
  const people = await read(waitingForCoach, {});
  return (
    <>
      <p className="muted">{t("arrivals.withoutCoachLead")}</p>
      <Table
        label={t("arrivals.withoutCoach")}
        columns={(["who", "session"] as const).map((key) => ({ key, head: t(`arrivals.${key}`) }))}
        rows={people.map((line) => ({
          key: line.person,
          cells: [
            <a key="who" href={`/${locale}/coach/personnes/${line.person}`}>
              {[line.firstName, line.familyName].filter(Boolean).join(" ")}
            </a>,
            <a key="session" href={`/${locale}/coach/seances/${line.session}`}>
              {`${momentInWords("fr", line.startsAt)}, ${line.site}`}
            </a>,
          ],
        }))}
        empty={<EmptyState picture="coach" title={t("arrivals.withoutCoachEmpty")} />}
      />
    </>
  );
}
