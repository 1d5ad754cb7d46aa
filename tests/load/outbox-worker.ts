// The worker as it is; or, for the control, one that says "sent" before the server has taken charge, as if the mark came first.
import type { Mailer } from "../../lib/platform/ports/mailer";

if (process.argv.includes("--careless")) {
  const { env } = await import("../../lib/platform/env");
  const { startBoss } = await import("../../lib/platform/boss");
  const { startWork } = await import("../../lib/messages/worker");
  const { mailerFor, post } = await import("../../lib/wiring-worker");
  const real = mailerFor(env());
  const careless: Mailer = {
    send: async (mail) => void setTimeout(() => void real.send(mail).catch(() => undefined), 150),
    close: () => real.close(),
  };
  await startWork(await startBoss(), { ...post(), mailer: careless }, []);
} else {
  await import("../../scripts/worker");
}
