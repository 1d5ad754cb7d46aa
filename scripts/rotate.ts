// npm run rotate: after a new SEALING_KEY (the old one in SEALING_KEY_PREVIOUS), wraps every key of a person and every second factor
// again under the new one. It may be stopped and run again. Once it says that all are under the new key, and the outbox is empty, the
// old key may go.
import { becomePortal, holdDatabase } from "./environment";
import { applicationSecrets } from "./secrets";
import { main, step, Stop } from "./steps";

type Turned = { readonly count: number; readonly lost: number };

async function rotate(): Promise<Turned> {
  const [{ disconnect }, { system }, { rotateKeys }, { missions }] = await Promise.all([
    import("../lib/platform/db"),
    import("../lib/platform/actor"),
    import("../lib/people/commands/rotate-keys"),
    import("../lib/missions/facts"),
  ]);
  let [count, lost] = [0, 0];
  for (const { id } of await missions()) {
    let after: string | null = null;
    do {
      const turned = await rotateKeys.execute(system(id, "rotate"), { after });
      if (turned.status !== "done") throw new Stop(`The keys were not changed: ${JSON.stringify(turned)}.`);
      count += turned.value.count;
      lost += turned.value.lost;
      after = turned.value.next;
    } while (after !== null);
  }
  await disconnect();
  return { count, lost };
}

await main(async () => {
  applicationSecrets();
  becomePortal(await step("Database", holdDatabase, ({ told }) => told));
  const { lost } = await step(
    "Keys",
    rotate,
    ({ count, lost: closed }) => `${count} under the new key, ${closed} that none opens`,
  );
  if (lost > 0) throw new Stop("Some keys are under a key that is not here: set SEALING_KEY_PREVIOUS to it and run this again.");
  return 0;
}, 0);
