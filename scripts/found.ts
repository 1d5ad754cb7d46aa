// npm run found -- --code vallonbois --coordinator prenom.nom@example --first-name … --family-name …
//   and, for a Mire that is not there yet: --name "Mission régionale de …" --short "Mire …" --host portail.example --phone +3265… --email … --territory "…"
// Makes a Mire in an empty or shared installation, or takes the one of that code; invites its first or second coordinator (from two on they
// invite the others together) and prints the link (72 hours, one use).
import { parseArgs } from "node:util";
import { becomePortal, holdDatabase } from "./environment";
import { migrate } from "./migrate";
import { applicationSecrets } from "./secrets";
import { main, step, Stop } from "./steps";

const always = ["code", "coordinator", "first-name", "family-name"] as const;
const forNew = ["name", "short", "host", "phone", "email", "territory"] as const;
type Asked = Readonly<Record<(typeof always)[number], string> & Partial<Record<(typeof forNew)[number], string>>>;

const missing = (values: Readonly<Record<string, string | undefined>>, names: readonly string[]) => {
  const absent = names.filter((name) => !values[name]);
  if (absent.length > 0) throw new Stop(`npm run found needs ${absent.map((name) => `--${name}`).join(", ")}.`);
};

function asked(): Asked {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: Object.fromEntries([...always, ...forNew].map((name) => [name, { type: "string" as const }])),
    strict: true,
  });
  missing(values, always);
  return values as Asked;
}

type Mission = { readonly id: string; readonly host: string };

/** The Mire of this code, made when it is not there yet. */
async function missionOf(given: Asked): Promise<Mission> {
  const { asOwner } = await import("./owner");
  const [known] = await asOwner<Mission>(`select id, hosts[1] as host from mission where code = $1`, [given.code]);
  if (known) return known;
  missing(given, forNew);
  const [made] = await asOwner<Mission>(
    `insert into mission (id, code, name, short_name, hosts, answers_any, phone, email, territory)
     values (uuidv7(), $1, $2, $3, array[$4], false, $5, $6, $7) returning id, hosts[1] as host`,
    [given.code, given.name, given.short, given.host?.toLowerCase(), given.phone, given.email, given.territory],
  );
  if (!made) throw new Stop("The Mire was not written.");
  return made;
}

const whyNot: Readonly<Record<string, string>> = {
  enough_coordinators: "This Mire has two coordinators: they invite the others, one proposes and another person confirms.",
  already_member: "This address has an access already: a coordinator invites it again, another person confirms.",
};

async function found(given: Asked): Promise<string> {
  const [{ disconnect }, { system }, { id }, { foundCoordinator }, { linkToken }] = await Promise.all([
    import("../lib/platform/db"),
    import("../lib/platform/actor"),
    import("../lib/kernel/id"),
    import("../lib/people/commands/invitations"),
    import("../lib/platform/link"),
  ]);
  const mission = await missionOf(given);
  const invited = await foundCoordinator.execute(system(id<"Mission">(mission.id), "found"), {
    email: given.coordinator,
    firstName: given["first-name"],
    familyName: given["family-name"],
  });
  await disconnect();
  if (invited.status === "done")
    return `https://${mission.host}/fr/invitation/${linkToken("invitation", invited.value.invitation, 1)}`;
  const why = invited.status === "refused" ? whyNot[invited.refusal] : undefined;
  throw new Stop(why ?? `The coordinator was not invited: ${JSON.stringify(invited)}.`);
}

await main(async () => {
  const given = asked();
  applicationSecrets();
  const database = await step("Database", holdDatabase, ({ told }) => told);
  await step(
    "Migrations",
    () => migrate(database.ownerUrl),
    (names) => names.join(", ") || "up to date",
  );
  becomePortal(database);
  const link = await step(
    "Mire",
    () => found(given),
    () => given.code,
  );
  process.stdout.write(`\n  Coordinator, within 72 hours: ${link}\n\n`);
  return 0;
}, 0);
