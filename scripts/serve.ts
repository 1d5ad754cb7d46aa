import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { loadAssets, noAssets } from "../lib/platform/front/assets";
import { frontDoor } from "../lib/platform/front/door";
import { health } from "../lib/platform/front/health";
import { hearFaults } from "../lib/platform/front/refusals";
import { httpServer, stopServer } from "../lib/platform/front/server";
import { settingsFrom } from "../lib/platform/front/settings";
import { frontDoor as wired } from "../lib/wiring";

const dir = join(import.meta.dirname, "..");
const dev = process.argv.includes("--dev");
const port = Number(process.env.PORT ?? 3000);
// Only this machine unless said otherwise: in production a reverse proxy on the same host stands before it.
const hostname = process.env.HOST ?? "127.0.0.1";

// The framework attaches its own upgrade listener to the server it is given. It gets one that nobody connects to: WebSockets reach it
// in development only, by the line below that hands them over.
const decoy = createServer();
const app = next({ dev, dir, hostname, port, httpServer: decoy, quiet: !dev });
await app.prepare();
// After an action the framework would ask itself for the next page, at this machine's address: another host, maybe another Mire. An
// empty answer makes the browser ask for it instead.
if (!dev) process.env.__NEXT_PRIVATE_ORIGIN = "data:,";

hearFaults(wired.log);
const state = health(wired.ready);
const assets = dev ? noAssets : loadAssets(join(dir, ".next"), join(dir, "public"));
const handler = app.getRequestHandler();
const settings = settingsFrom(process.env, dev);
const server = httpServer(frontDoor((req, res) => handler(req, res), assets, wired, state, settings));
if (dev) server.on("upgrade", (...upgrade) => decoy.emit("upgrade", ...upgrade));

const stop = async (): Promise<void> => {
  await stopServer(server, state, settings.leavingMs);
  await app.close();
  process.exit(0);
};
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());

server.listen(port, hostname, () => {
  process.stdout.write(`http://localhost:${port}\n`);
});
