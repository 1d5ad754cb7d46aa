// What the portal's processes are given. The web and the worker never see the owner's address.
import { openDatabase, type Database } from "./database";
import { applicationSecrets } from "./secrets";
import { atEnd } from "./steps";

/** Environment of the portal's own processes on this database. */
export const portalEnvironment = (appUrl: string, more: Partial<NodeJS.ProcessEnv> = {}): NodeJS.ProcessEnv => {
  const base: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production" };
  const env = Object.assign(base, applicationSecrets(), { APP_DATABASE_URL: appUrl }, more);
  delete env.DATABASE_URL;
  delete env.OWNER_DATABASE_URL;
  return env;
};

/** Opens the database for the length of this command, even if the command is stopped while it opens. */
export const holdDatabase = (): Promise<Database> => {
  const opening = openDatabase();
  atEnd(async () => {
    const database = await opening.catch(() => null);
    await database?.release();
  });
  return opening;
};

/** Lets modules of the portal be imported in this very process, with the owner's address for what only it may do. */
export const becomePortal = ({ appUrl, ownerUrl }: Pick<Database, "appUrl" | "ownerUrl">): void => {
  Object.assign(process.env, applicationSecrets(), { APP_DATABASE_URL: appUrl, OWNER_DATABASE_URL: ownerUrl });
};
