import type { JobResult, JobWithMetadata, PgBoss } from "pg-boss";
import type { Job } from "../platform/jobs";
import { missionCalled, missions } from "../missions/facts";
import { system, type System } from "../platform/actor";
import type { Command } from "../platform/command";
import { asActor } from "../platform/db";
import { faultLine, log } from "../platform/log";
import { rescue } from "../platform/outbox";
import { forget } from "./retention";
import { bury, buryEvent, send, type Post } from "./send";
import { tell } from "./tell";

type Queued = JobWithMetadata<Job>;
type Verdict = "completed" | "failed" | "deadletter";

/** A job of no Mire, or of one that is not here, is put aside: nothing may run without its walls. */
async function inMission({ data }: Queued, name: string): Promise<System | null> {
  const mission = typeof data.mission === "string" ? await missionCalled(data.mission) : null;
  return mission && system(mission.id, name);
}

/** Milliseconds after which a batch stops: what is left goes to the next fetch, well before its jobs would be taken for lost. */
const enough = 20_000;

/**
 * One job after the other, so that a process that dies had at most one message on its way. Each has its own end: one that always
 * fails keeps no other from leaving.
 */
const oneByOne =
  (queue: string, work: (job: Queued) => Promise<Verdict>) =>
  async (jobs: Queued[]): Promise<JobResult[]> => {
    const since = performance.now();
    const results: JobResult[] = [];
    for (const job of jobs) {
      const late = performance.now() - since > enough || job.signal.aborted;
      results.push({
        id: job.id,
        status: late ? "failed" : await work(job).catch((fault: unknown) => failed(queue, job, fault)),
      });
    }
    return results;
  };

function failed(queue: string, job: Queued, fault: unknown): Verdict {
  log.error({ ...faultLine(fault), queue, job: job.id, attempt: job.retryCount }, "a job failed");
  return "failed";
}

const tellOne =
  ({ voices }: Post) =>
  async (job: Queued): Promise<Verdict> => {
    const actor = await inMission(job, "messages.tell");
    if (!actor || typeof job.data.event !== "number") return astray(job);
    return (await tell(actor, job.data.event, voices, new Date())) === null ? astray(job) : "completed";
  };

const sendOne =
  (post: Post) =>
  async (job: Queued): Promise<Verdict> => {
    const actor = await inMission(job, "messages.send");
    if (!actor || typeof job.data.message !== "string") return astray(job);
    const sent = await send(actor, job.data.message, post, job.retryLimit - job.retryCount, new Date());
    return sent === "later" ? "failed" : "completed";
  };

const buryOne = async (job: Queued): Promise<Verdict> => {
  const actor = await inMission(job, "messages.bury");
  if (actor && typeof job.data.message === "string") await bury(actor, job.data.message);
  else if (actor && typeof job.data.event === "number") await buryEvent(actor, job.data.event);
  else log.error({ job: job.id }, "a job of no Mire was put aside");
  return "completed";
};

function astray(job: Queued): Verdict {
  log.error({ job: job.id, queue: job.name }, "a job belongs to no Mire of this installation");
  return "deadletter";
}

export type Minute = readonly Command<unknown, string>[];

/** What the portal does by itself in one Mire: the commands of the slices, then what this house cleans. */
async function minuteOf(missionId: System["missionId"], minute: Minute, now: Date) {
  for (const command of minute)
    await alone(missionId, command.name, () => command.execute(system(missionId, command.name), {}, { now }));
  await alone(missionId, "messages.forget", () => forget(system(missionId, "messages.forget")));
  const rescuer = system(missionId, "messages.rescue");
  await alone(missionId, "messages.rescue", async () => {
    const count = await asActor(rescuer, "write", (db) => rescue(db, rescuer));
    if (count > 0) log.warn({ mission: missionId, count }, "messages without a job were given one");
  });
}

const alone = (mission: string, command: string, work: () => Promise<unknown>) =>
  work().catch((fault: unknown) => log.error({ ...faultLine(fault), mission, command }, "the work of a minute failed"));

export const sweep = async (minute: Minute, now: Date) => {
  for (const { id } of await missions()) await minuteOf(id, minute, now);
};

/** One command of the minute, when its time came before the minute's. */
const dueOne =
  (minute: Minute) =>
  async (job: Queued): Promise<Verdict> => {
    const command = minute.find(({ name }) => name === job.data.command);
    const actor = command && (await inMission(job, command.name));
    if (!command || !actor) {
      log.error({ job: job.id, queue: job.name }, "a job asks for a command that no minute knows");
      return "failed";
    }
    await command.execute(actor, {}, { now: new Date() });
    return "completed";
  };

/** Seconds between two looks at an empty queue; a full batch is followed at once by the next. */
const brisk = {
  pollingIntervalSeconds: 0.5,
  burstWhenBatchFull: true,
  batchSize: 5,
  includeMetadata: true,
  perJobResults: true,
} as const;
const calm = { ...brisk, pollingIntervalSeconds: 10 } as const;

/** Puts this process to work on the queues of the portal. */
export async function startWork(boss: PgBoss, post: Post, minute: Minute) {
  await boss.work<Job, unknown, typeof brisk>("event", brisk, oneByOne("event", tellOne(post)));
  await boss.work<Job, unknown, typeof brisk>("message", brisk, oneByOne("message", sendOne(post)));
  await boss.work<Job, unknown, typeof brisk>("due", brisk, oneByOne("due", dueOne(minute)));
  await boss.work<Job, unknown, typeof calm>("dead", calm, oneByOne("dead", buryOne));
  await boss.work("sweep", { pollingIntervalSeconds: 5 }, () => sweep(minute, new Date()));
  await boss.schedule("sweep", "* * * * *");
}
