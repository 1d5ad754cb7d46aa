// Starts the throw-away PostgreSQL of a test run, with one migrated template database; removed after the run.
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureClient } from "../scripts/client";
import { prepareCluster } from "../scripts/database";
import { migrate } from "../scripts/migrate";
import { openCluster, removeCluster } from "../scripts/postgres";
import { isAlive } from "../scripts/postgres-running";
import type { ClusterWish } from "../scripts/postgres-site";

export type TestCluster = { port: number; superuser: string; owner: string; app: string };

declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

export const template = "mire_template";

type Running = { cluster: TestCluster; remove: () => Promise<void> };
type Shared = { running: Promise<Running>; projects: number };

// Each project loads this file by itself: what they share stands on the process.
const holder = globalThis as { mireTestCluster?: Shared };

const prefix = "mire-test-";

/** Removes what a run that was killed has left. */
const sweep = (): void => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    try {
      const wish = JSON.parse(readFileSync(join(folder, "wish.json"), "utf8")) as ClusterWish & { pid: number };
      if (isAlive(wish.pid)) continue;
      removeCluster(wish);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or being made right now.
    }
  }
};

const newWish = (): ClusterWish & { pid: number } => {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // As root, another account runs PostgreSQL: it may pass through, not list.
  chmodSync(folder, 0o711);
  const password = randomBytes(12).toString("hex");
  const wish = { folder: join(folder, "postgres"), key: folder, password, durability: "throwaway" as const, pid: process.pid };
  writeFileSync(join(folder, "wish.json"), JSON.stringify(wish), { mode: 0o600 });
  return wish;
};

/** A migrated throw-away cluster; `remove` stops it and deletes its files. */
export const startTestCluster = async (): Promise<Running> => {
  sweep();
  const wish = newWish();
  const passwords = { superuser: wish.password, owner: randomBytes(12).toString("hex"), app: randomBytes(12).toString("hex") };
  const { port } = await openCluster(wish);
  const { ownerUrl } = await prepareCluster(port, passwords, template);
  await migrate(ownerUrl);
  const remove = async (): Promise<void> => {
    removeCluster(wish);
    rmSync(join(wish.folder, ".."), { recursive: true, force: true });
  };
  return { cluster: { port, ...passwords }, remove };
};

const begin = async (): Promise<Running> => {
  await ensureClient();
  return startTestCluster();
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (holder.mireTestCluster ??= { running: begin(), projects: 0 });
  shared.projects += 1;
  const { cluster, remove } = await shared.running;
  project.provide("cluster", cluster);
  return async () => {
    shared.projects -= 1;
    if (shared.projects > 0) return;
    delete holder.mireTestCluster;
    await remove();
  };
}
