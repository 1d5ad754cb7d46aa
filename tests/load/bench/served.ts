// The portal as it is served, on a database of its own with the demonstration in it; and the reference: a hello-world of the same Next.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/node.mjs";
import { freePort } from "../../../scripts/processes";
import { pause, type Throwaway } from "../throwaway";

export type Served = {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
  readonly cpu: () => number;
  readonly memory: () => number;
  /** From the start of the process to its first page, in seconds. */
  readonly ready: number;
};

const family = (pid: number): number[] => {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]?.split(" ")[1] === String(pid);
      } catch {
        return false;
      }
    });
  return [pid, ...children.flatMap((child) => family(Number(child)))];
};

const statOf = (pid: number, read: (fields: string[]) => number) => {
  try {
    return read(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" "));
  } catch {
    return 0;
  }
};

/** Milliseconds of processor time used so far by the process and its children (utime + stime, clock ticks of 10 ms). */
const cpuOf = (pid: number) =>
  family(pid).reduce((sum, each) => sum + statOf(each, (fields) => (Number(fields[11]) + Number(fields[12])) * 10), 0);
/** Resident memory in MB. */
const memoryOf = (pid: number) =>
  family(pid).reduce((sum, each) => sum + statOf(each, (fields) => (Number(fields[21]) * 4096) / 2 ** 20), 0);

async function untilAnswers(origin: string, child: ChildProcess) {
  for (let tries = 0; tries < 3_000; tries++) {
    if (child.exitCode !== null) throw new Error(`the server at ${origin} ended`);
    if (
      await fetch(origin).then(
        ({ status }) => status < 500,
        () => false,
      )
    )
      return;
    await pause(20);
  }
  throw new Error(`nothing answers at ${origin}`);
}

async function serve(args: readonly string[], port: number, env: NodeJS.ProcessEnv, first = "/"): Promise<Served> {
  const since = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const origin = `http://localhost:${port}`;
  await untilAnswers(origin + first, child);
  const ready = (performance.now() - since) / 1000;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await gone;
    clearTimeout(late);
    process.off("exit", kill);
  };
  return { origin, pid: child.pid!, stop, cpu: () => cpuOf(child.pid!), memory: () => memoryOf(child.pid!), ready };
}

/** The portal; benches come from an address that the limits per address let through. */
export async function portal(world: Throwaway, more: Readonly<Record<string, string>> = {}): Promise<Served> {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = Object.assign({}, process.env, {
    NODE_ENV: "production",
    MIRE_MODE: "demonstration",
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: "error",
    RATE_LIMIT_EXEMPT: "127.0.0.1",
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    APP_DATABASE_URL: world.appUrl,
    ...more,
  });
  return serve(["--import", "tsx", join(root, "scripts/serve.ts")], port, env, "/fr");
}

const files: Readonly<Record<string, string>> = {
  "package.json": `{ "private": true, "type": "module" }`,
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(root)} } };`,
  "app/layout.jsx": `export default function Layout({ children }) { return <html lang="fr"><body>{children}</body></html>; }`,
  "app/page.jsx": `export default function Page() { return <main><h1>Hello, world</h1></main>; }`,
  "app/dynamic/page.jsx": `export const dynamic = "force-dynamic"; export default function Page() { return <main><h1>Hello, world</h1><p>{new Date().toISOString()}</p></main>; }`,
};

const next = join(root, "node_modules/next/dist/bin/next");
const folder = join(root, ".work", "hello");

/** Builds the hello-world; gives the seconds it took. */
export function buildHello(): number {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const since = performance.now();
  const built = spawnSync(process.execPath, [next, "build", folder], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (built.status !== 0 || !existsSync(join(folder, ".next/BUILD_ID")))
    throw new Error(`the hello-world did not build: ${built.stdout}${built.stderr}`);
  return (performance.now() - since) / 1000;
}

export async function hello(): Promise<Served> {
  const port = await freePort();
  return serve([next, "start", folder, "-p", String(port)], port, {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
}
