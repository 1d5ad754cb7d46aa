import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addressSentence, localUrl, openDatabase, ownerRole, withClient } from "../../scripts/database";
import { startTestCluster, template } from "../cluster";

const names = ["DATABASE_URL", "APP_DATABASE_URL", "MIRE_DATA", "MIRE_MODE"];
const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
const data = mkdtempSync(join(tmpdir(), "mire-given-"));

let running: Awaited<ReturnType<typeof startTestCluster>>;

beforeAll(async () => {
  running = await startTestCluster();
});
afterAll(async () => {
  await running.remove();
  rmSync(data, { recursive: true, force: true });
});

const give = (values: Record<string, string>): void => {
  for (const name of names) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, values);
};

beforeEach(() => {
  give({ MIRE_DATA: data });
});
afterEach(() => {
  give(Object.fromEntries(Object.entries(before).filter(([, value]) => value !== undefined)) as Record<string, string>);
});

const urlOf = (user: string, password: string): string =>
  localUrl({ user, password, port: running.cluster.port, database: template });
const superuser = (): string => urlOf("postgres", running.cluster.superuser);
const owner = (): string => urlOf(ownerRole, running.cluster.owner);
const app = (): string => urlOf("mire_app", running.cluster.app);

describe("a server of one's own, by DATABASE_URL", () => {
  it("is used with both addresses as given", async () => {
    give({ MIRE_DATA: data, DATABASE_URL: owner(), APP_DATABASE_URL: app() });
    expect(await openDatabase()).toMatchObject({ ownerUrl: owner(), appUrl: app() });
  });

  it("refuses an application that would pass the walls", async () => {
    give({ MIRE_DATA: data, DATABASE_URL: owner(), APP_DATABASE_URL: superuser() });
    await expect(openDatabase()).rejects.toThrow(
      /^APP_DATABASE_URL must sign in as mire_app or a member of it, without SUPERUSER or BYPASSRLS\.$/,
    );
  });

  it("says what to do when its user may not make the application's role", async () => {
    give({ MIRE_DATA: data, DATABASE_URL: owner() });
    await expect(openDatabase()).rejects.toThrow(/^DATABASE_URL's user may not create the role mire_app: .* APP_DATABASE_URL\.$/);
  });

  it("makes the application's role when its user may", async () => {
    give({ MIRE_DATA: data, DATABASE_URL: superuser() });
    const { appUrl } = await openDatabase();
    const who = await withClient(appUrl, (client) => client.query<{ name: string }>("select current_user name"));
    expect(who.rows).toEqual([{ name: "mire_app" }]);
  });

  it.each([
    [
      "a wrong password",
      () => urlOf(ownerRole, "wrong"),
      /^DATABASE_URL has a wrong user or password \(127\.0\.0\.1:\d+\/mire_template\)\.$/,
    ],
    ["an absent database", () => owner().replace(template, "absent"), /^DATABASE_URL names a database that does not exist/],
    ["another protocol", () => "mysql://root@localhost/mire", /^DATABASE_URL is not the address of a PostgreSQL database/],
  ])("tells %s in one sentence", async (_case, url, words) => {
    give({ MIRE_DATA: data, DATABASE_URL: url(), APP_DATABASE_URL: app() });
    await expect(openDatabase()).rejects.toThrow(words);
  });

  it("never tells the password", () => {
    const sentence = addressSentence("DATABASE_URL", "postgresql://me:hidden@host:5433/mire", { code: "EAI_AGAIN", message: "" });
    expect(sentence).toBe("DATABASE_URL names a host that cannot be resolved (host:5433/mire).");
  });
});
