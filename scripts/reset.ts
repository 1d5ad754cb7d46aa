// npm run reset: removes the embedded database of this data folder, nothing else.
import { embeddedWish } from "./database";
import { removeCopies } from "./postgres-files";
import { clusterUsers, removeCluster } from "./postgres";
import { main, say, Stop } from "./steps";

await main(async () => {
  if (process.env.DATABASE_URL)
    throw new Stop("DATABASE_URL is set: reset only removes the embedded database, never a server's.");
  const wish = embeddedWish();
  const users = clusterUsers(wish);
  if (users.length > 0) throw new Stop(`The database is in use (process ${users.join(", ")}): stop npm start first.`);
  say("Reset", "stops the embedded PostgreSQL and removes its data; secrets, packages and build stay");
  say("Removed", removeCluster(wish));
  removeCopies();
  return 0;
});
