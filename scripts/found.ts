// npm run found -- --name "Mission régionale de …" --short "Mire …" --code vallonbois --host portail.example --phone +3265… --email … --territory "…" --coordinator prenom.nom@example --first-name … --family-name …
// Makes a Mire in an empty or shared installation, invites its first coordinator, and prints the link (72 hours, one use).
import { parseArgs } from "node:util";
import { becomePortal, holdDatabase } from "./environment";
import { migrate } from "./migrate";
import { applicationSecrets } from "./secrets";
import { main, step, Stop } from "./steps";

const wanted = [
  "name",
  "short",
  "code",
  "host",
  "phone",
  "email",
  "territory",
  "coordinator",
  "first-name",
  "family-name",
] as const;
type Wanted = Readonly<Record<(typeof wanted)[number], string>>;

function asked(): Wanted {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: Object.fromEntries(wanted.map((name) => [name, { type: "string" as const }])),
    strict: true,
  });
  const missing = wanted.filter((name) => !values[name]);
  if (missing.length > 0) throw new Stop(`npm run found needs ${missing.map((name) => `--${name}`).join(", ")}.`);
  return values as Wanted;
}

/** The Mire, and the account of the installation itself, which is suspended from the start and only signs the first invitation. */
async function found(given: Wanted): Promise<string> {
  const [{ asOwner }, { asActor, disconnect }, { system }, { id }, { invite }, { linkToken }] = await Promise.all([
    import("./owner"),
    import("../lib/platform/db"),
    import("../lib/platform/actor"),
    import("../lib/kernel/id"),
    import("../lib/people/commands/invitations"),
    import("../lib/platform/link"),
  ]);
  const [mission] = await asOwner<{ id: string }>(
    `insert into mission (id, code, name, short_name, hosts, answers_any, phone, email, territory) values (uuidv7(), $1, $2, $3, $4, false, $5, $6, $7) returning id`,
    [given.code, given.name, given.short, [given.host.toLowerCase()], given.phone, given.email, given.territory],
  );
  if (!mission) throw new Stop("The Mire was not written.");
  const missionId = id<"Mission">(mission.id);
  const installer = await asActor(system(missionId, "found"), "write", async ({ tables }) => {
    const person = await tables.person.create({ data: { firstName: "Installation", firstNameKey: "installation" } });
    return tables.membership.create({ data: { personId: person.id, role: "coordinator", status: "suspended" } });
  });
  const actor = {
    kind: "member",
    missionId,
    role: "coordinator",
    firstName: "Installation",
    personId: id<"Person">(installer.personId),
    membershipId: id<"Membership">(installer.id),
    sessionId: id<"Session">(installer.id),
    proved: "recently",
  } as const;
  const invited = await invite.execute(actor, {
    email: given.coordinator,
    firstName: given["first-name"],
    familyName: given["family-name"],
    role: "coordinator",
  });
  await disconnect();
  if (invited.status !== "done") throw new Stop(`The coordinator was not invited: ${JSON.stringify(invited)}.`);
  return `https://${given.host}/fr/invitation/${linkToken("invitation", invited.value.invitation, 1)}`;
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
    () => `${given.short} made`,
  );
  process.stdout.write(`\n  First coordinator, within 72 hours: ${link}\n\n`);
  return 0;
}, 0);
