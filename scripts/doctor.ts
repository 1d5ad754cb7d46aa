// npm run doctor: what this machine has, one line each.
import { existsSync, readFileSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser";
import { holdDatabase } from "./environment";
import { withClient } from "./database";
import { dataFolder, majorOf, root, wantedMajor } from "./node.mjs";
import { portFrom, portTrouble } from "./processes";
import { main, say, Stop } from "./steps";

type Finding = { fine: boolean; text: string };

const gigabytes = (path: string): number => {
  const { bavail, bsize } = statfsSync(path);
  return (bavail * bsize) / 1e9;
};

const node = async (): Promise<Finding> => ({ fine: majorOf(process.version) >= wantedMajor, text: process.version });

const npm = async (): Promise<Finding> => {
  const agent = /npm\/(\S+)/.exec(process.env.npm_config_user_agent ?? "")?.[1];
  return { fine: true, text: agent ?? "not used here" };
};

const packages = async (): Promise<Finding> => {
  const names = ["next", "react", "prisma", "pg-boss", "typescript"];
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;
  return { fine: true, text: names.map((name) => `${name} ${versionOf(name)}`).join(", ") };
};

const disk = async (): Promise<Finding> => {
  const free = gigabytes(existsSync(dataFolder()) ? dataFolder() : root);
  return { fine: free >= 2, text: `${free.toFixed(1)} GB free, 2 needed` };
};

const port = async (): Promise<Finding> => {
  const number = portFrom(process.env.PORT);
  const trouble = await portTrouble(number, process.env.HOST ?? "127.0.0.1");
  return { fine: trouble === null, text: `${number} ${trouble === null ? "is free" : `cannot be opened (${trouble})`}` };
};

const database = async (): Promise<Finding> => {
  const { ownerUrl, told } = await holdDatabase();
  const version = await withClient(ownerUrl, (client) => client.query<{ server_version: string }>("show server_version"));
  return { fine: true, text: `PostgreSQL ${version.rows[0]?.server_version ?? "?"}, ${told}` };
};

const browser = async (): Promise<Finding> => {
  const { path, origin } = await findBrowser();
  return { fine: true, text: `${path} (${origin})` };
};

const questions = { node, npm, packages, disk, port, database, browser };

const sentenceOf = (error: unknown): string => (error instanceof Stop ? error.message : String(error));

await main(async () => {
  let faults = 0;
  for (const [name, ask] of Object.entries(questions)) {
    const { fine, text } = await ask().catch((error: unknown): Finding => ({ fine: false, text: sentenceOf(error) }));
    if (!fine) faults += 1;
    say(name, `${fine ? "ok    " : "not ok"} ${text}`);
  }
  return faults === 0 ? 0 : 1;
});
