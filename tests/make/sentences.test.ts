import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { root } from "../../scripts/node.mjs";

type Ended = { code: number | null; output: string; errors: string };

const folders: string[] = [];
let listening: Server | undefined;

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "mire-say-"));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
};

afterEach(() => {
  listening?.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const foreign = ["DATABASE_URL", "APP_DATABASE_URL", "MIRE_MODE", "PORT", "NODE_ENV"];
const environment = (env: Record<string, string>): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(([name]) => !foreign.includes(name));
  return Object.fromEntries([...own, ["MIRE_DATA", join(newFolder(), "data")], ...Object.entries(env)]) as NodeJS.ProcessEnv;
};

const run = (command: string, env: Record<string, string>, folder = root): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, "scripts", "run.mjs"), command], {
      env: environment(env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.on("close", (code) => {
      resolve({ code, output, errors });
    });
  });

const takenPort = (): Promise<number> =>
  new Promise((resolve) => {
    listening = createServer().listen(0, "127.0.0.1", () => {
      const address = listening?.address();
      resolve(address && typeof address === "object" ? address.port : 0);
    });
  });

/** One sentence on the error output, no trace, exit code 1. */
const expectSentence = ({ code, errors }: Ended, words: RegExp): void => {
  expect(errors.trim()).toMatch(words);
  expect(errors.trim().split("\n")).toHaveLength(1);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
};

const start = (env: Record<string, string>): Promise<Ended> => run("start", env);

describe("npm start says in one sentence", () => {
  it("that the port is in use", async () => {
    const port = await takenPort();
    expectSentence(await start({ PORT: String(port) }), new RegExp(`^Port ${port} is in use: .* PORT=${port + 1} npm start\\.$`));
  });

  it("that the port is no port", async () => {
    expectSentence(await start({ PORT: "many" }), /^PORT is "many": it must be a number from 1 to 65535\.$/);
  });

  it("that DATABASE_URL is no address", async () => {
    expectSentence(
      await start({ PORT: "0x1F99", DATABASE_URL: "my database" }),
      /^DATABASE_URL is not the address of a PostgreSQL database/,
    );
  });

  it("that nobody answers at DATABASE_URL, without its password", async () => {
    const ended = await start({ PORT: "8089", DATABASE_URL: "postgresql://me:hidden@127.0.0.1:1/mire" });
    expectSentence(ended, /^DATABASE_URL refuses the connection: is a PostgreSQL server running at 127\.0\.0\.1:1\/mire\?$/);
    expect(ended.errors + ended.output).not.toContain("hidden");
  });

  it("which secrets production misses", async () => {
    const ended = await start({ PORT: "8089", MIRE_MODE: "production", AUTH_SECRET: "x".repeat(32) });
    expectSentence(
      ended,
      /^Production takes its secrets from the environment; missing: NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, MASTER_KEY\.$/,
    );
  });

  it("that production needs a server", async () => {
    const secret = "x".repeat(44);
    const env = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secret, AUTH_SECRET: secret, MASTER_KEY: secret };
    expectSentence(await start({ ...env, PORT: "8089", MIRE_MODE: "production" }), /^Production needs DATABASE_URL/);
  });

  it("that a command is unknown", async () => {
    expectSentence(await run("strat", {}), /^Unknown command "strat": one of start, /);
  });
});

describe("a download that fails", () => {
  it("is told in one sentence, and leaves no half-installed packages behind", async () => {
    const copy = newFolder();
    for (const name of ["scripts", "package.json", "package-lock.json", ".npmrc"])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    const nobody = {
      npm_config_registry: "http://127.0.0.1:1",
      npm_config_cache: join(copy, "cache"),
      npm_config_fetch_retries: "0",
    };
    expectSentence(await run("start", nobody, copy), /^The download of the packages failed \(ECONNREFUSED\): check the network/);
    expect(existsSync(join(copy, "node_modules", ".installed-from"))).toBe(false);
  });
});

describe.runIf(existsSync("/dev/full"))("a disk that is full", () => {
  it("is told in one sentence when the database is made", async () => {
    const data = join(newFolder(), "data");
    mkdirSync(join(data, "postgres"), { recursive: true });
    // Writing to this device fails as on a disk without room.
    symlinkSync("/dev/full", join(data, "postgres", "password"));
    expectSentence(
      await start({ PORT: "8089", MIRE_DATA: data }),
      /^The disk is full: free some space and run the command again\.$/,
    );
  });
});
