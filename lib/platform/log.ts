import { destination, pino } from "pino";
import { env } from "./env";

/** What a line may carry: ids, codes and counts. A name, an address, a token or a sentence of somebody else's library does not fit. */
const fields = [
  "mission",
  "request",
  "event",
  "message",
  "job",
  "queue",
  "template",
  "channel",
  "status",
  "count",
  "attempt",
  "code",
  "command",
  "ms",
  "port",
  "method",
  "route",
  "directive",
  "blocked",
  "constraint",
  "where",
  "kind",
  "fault",
  "at",
  "signal",
] as const;

export type Line = Readonly<Partial<Record<(typeof fields)[number], string | number | null | readonly string[]>>>;

const made = () =>
  pino(
    {
      level: env().LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }), log: known },
    },
    destination({ fd: 1, sync: true }),
  );

/** A second lock behind the type: what is not on the list is not written, wherever it came from. */
const known = (line: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(line).filter(([name, value]) => (fields as readonly string[]).includes(name) && isPlain(value)),
  );

const isPlain = (value: unknown) => value === null || Array.isArray(value) || typeof value !== "object";

let logger: ReturnType<typeof made> | undefined;
const say = (level: "debug" | "info" | "warn" | "error") => (line: Line, what: string) => (logger ??= made())[level](line, what);

/** JSON lines on standard output, without personal data: `what` is a fixed sentence. */
export const log = { debug: say("debug"), info: say("info"), warn: say("warn"), error: say("error") };

/**
 * What may be told of a fault: its kind, its code, and the line of ours where it stood. Its message may hold an address or a
 * value typed by somebody, so it stays out.
 */
export function faultLine(fault: unknown): Line {
  const { name, code, constraint, stack, cause } = fault as {
    name?: string;
    code?: unknown;
    constraint?: string;
    stack?: string;
    cause?: { code?: unknown };
  };
  const said = [code, cause?.code].find((each): each is string | number => typeof each === "string" || typeof each === "number");
  const where = /\/((?:lib|app|scripts|components)\/[^\s()]+)\)?$/m.exec(stack ?? "")?.[1];
  return { kind: name ?? "unknown", code: said ?? null, constraint: constraint ?? null, where: where ?? null };
}
