import { deskText } from "../../../../lib/i18n/desk/text";
import { read } from "../../../../lib/platform/read";
import { accompanied } from "../../../../lib/tracks/queries/team";

/** Who accompanies each of these people, in words; "Sans coach" for the others. */
export async function coachesInWords(persons: readonly string[]): Promise<(person: string) => string> {
  const known = await read(accompanied, { persons: [...new Set(persons)] });
  const t = deskText("sessions");
  const said = new Map(
    known.map(({ person, name, cover }) => [person, cover ? t("arrivals.cover", { coach: name, cover }) : name] as const),
  );
  return (person) => said.get(person) ?? t("arrivals.noCoach");
}
