// Which Node runs the project, and with which packages. Plain JavaScript: it runs before anything is installed, on Node 20 too.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
export const wantedMajor = 24;

/** The folder of everything that is generated and kept: cluster, secrets, logs, Node 24. */
export const dataFolder = () => process.env.MIRE_DATA || join(root, ".data");

/** A failure that a person can act on: one sentence, no stack trace. */
export class Stop extends Error {}

export const majorOf = (version) => Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0);

/** What to do with the Node that runs now and the one kept in the data folder (null when there is none). */
export const chooseNode = (running, kept) => {
  if (majorOf(running) >= wantedMajor) return "running";
  if (kept !== null && majorOf(kept) >= wantedMajor) return "kept";
  return "install";
};

const diskFull = /ENOSPC|no space left on device|disk quota exceeded/i;
const network =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|EINTEGRITY|E404|E40[13]|E5\d\d|network|SELF_SIGNED|CERT_/;

/** The sentence for npm's output when it failed; `what` was being downloaded. */
export const npmSentence = (what, output, log) => {
  if (diskFull.test(output))
    return `The disk is full: ${what} could not be installed; free some space and run the command again.`;
  const cause = network.exec(output)?.[0];
  if (cause)
    return `The download of ${what} failed (${cause}): check the network or the npm registry, then run the command again.`;
  return `npm could not install ${what}: its output is in ${log}.`;
};

const npmCommand = () => {
  const cli = process.env.npm_execpath;
  if (cli && /\.[cm]?js$/.test(cli) && existsSync(cli)) return { command: process.execPath, first: [cli] };
  return { command: "npm", first: [] };
};

/** Runs npm to its end; a signal that stops this process stops npm first. */
const npm = (args, options) =>
  new Promise((resolve) => {
    const { command, first } = npmCommand();
    const shell = command === "npm" && process.platform === "win32";
    const child = spawn(command, [...first, ...args], { stdio: ["ignore", "pipe", "pipe"], shell, ...options });
    const pass = (signal) => {
      child.kill(signal);
      child.once("exit", () => process.exit(1));
    };
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, pass);
    let output = "";
    const take = (chunk) => (output += chunk);
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, pass);
      resolve({ code, output });
    });
  });

const keepLog = (name, text) => {
  const folder = join(dataFolder(), "logs");
  const path = join(folder, `${name}.log`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  } catch {
    // A full disk must not hide the sentence about the full disk.
  }
  return path;
};

const runNpm = async (what, log, args, options) => {
  const { code, output } = await npm(args, options);
  const path = keepLog(log, output);
  if (code !== 0) throw new Stop(npmSentence(what, output, path));
};

const keptNodePath = () =>
  join(dataFolder(), "node", "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** The version that the kept Node answers, or null when it is absent or broken. */
export const versionOf = (path) => {
  if (!existsSync(path)) return null;
  const done = spawnSync(path, ["--version"], { encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() : null;
};

/** Path of the Node kept in the data folder, installed from npm when absent. */
const installNode = async () => {
  const folder = join(dataFolder(), "node");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The package fetches the binary of the platform in its install script: npm 11 wants that allowed by name.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
  await runNpm("Node 24", "node", ["install", `node@${wantedMajor}`, "--no-audit", "--no-fund"], { cwd: folder });
  const version = versionOf(keptNodePath());
  if (version === null)
    throw new Stop(`Node ${wantedMajor} was downloaded but does not start on this machine: install it by hand.`);
  return version;
};

/** Path and version of a Node of the wanted major; `announce` hears when one must be fetched. */
export const findNode = async (announce) => {
  const kept = versionOf(keptNodePath());
  const choice = chooseNode(process.version, kept);
  if (choice === "running") return { path: process.execPath, version: process.version };
  if (choice === "kept") return { path: keptNodePath(), version: kept };
  announce();
  return { path: keptNodePath(), version: await installNode() };
};

/** The environment in which that Node comes first for every child. */
export const environmentWith = (nodePath) => {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [name]: `${dirname(nodePath)}${delimiter}${process.env[name] ?? ""}` };
};

const stampPath = () => join(root, "node_modules", ".installed-from");

/** What the installed packages depend on: the lock file, the platform. */
export const lockHash = (lockText) =>
  createHash("sha256")
    .update(`${process.platform} ${process.arch}\n${lockText.replaceAll("\r\n", "\n")}`)
    .digest("hex");

/** Whether npm's own record of what it installed holds every package of the lock, optional ones of other platforms aside. */
export const holdsLock = (lock, installed) =>
  Object.entries(lock.packages ?? {}).every(
    ([path, wanted]) =>
      path === "" || wanted.optional || wanted.devOptional || installed.packages?.[path]?.version === wanted.version,
  );

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
};

const isInstalled = (lockText, wanted) => {
  if (existsSync(stampPath())) return readFileSync(stampPath(), "utf8") === wanted;
  const byHand = readJson(join(root, "node_modules", ".package-lock.json"));
  return byHand !== null && holdsLock(JSON.parse(lockText), byHand);
};

/** Installs the packages of the lock file when they are missing or older than it. Returns what was done. */
export const ensurePackages = async (announce) => {
  const lockText = readFileSync(join(root, "package-lock.json"), "utf8");
  const wanted = lockHash(lockText);
  if (isInstalled(lockText, wanted)) {
    if (!existsSync(stampPath())) writeFileSync(stampPath(), wanted);
    return "up to date";
  }
  announce();
  const env = { ...process.env, PRISMA_SKIP_POSTINSTALL_GENERATE: "1", PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  await runNpm("the packages", "npm-ci", ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"], {
    cwd: root,
    env,
  });
  writeFileSync(stampPath(), wanted);
  return "installed";
};

/** Ends the process with the sentence of a Stop; anything else is a bug and keeps its trace. */
export const endWith = (error) => {
  if (error instanceof Stop) process.stderr.write(`\n${error.message}\n`);
  else if (diskFull.test(String(error))) process.stderr.write("\nThe disk is full: free some space and run the command again.\n");
  else process.stderr.write(`\n${error?.stack ?? error}\n`);
  process.exit(1);
};
