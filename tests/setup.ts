// Runs before each test file that has a database: the environment is whole before any module of lib/platform is imported.
import { randomBytes } from "node:crypto";
import { cloneDatabase } from "./database";

const { ownerUrl, appUrl } = await cloneDatabase(`test_${process.env.VITEST_POOL_ID ?? "0"}`);

process.env.OWNER_DATABASE_URL = ownerUrl;
process.env.APP_DATABASE_URL = appUrl;
process.env.LOG_LEVEL ??= "silent";
for (const name of ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "AUTH_SECRET", "MASTER_KEY"])
  process.env[name] = randomBytes(32).toString("base64");
