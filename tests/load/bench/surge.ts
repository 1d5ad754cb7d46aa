// T7: five thousand people in a minute, each reading the list and posting the form, on 30 sessions of 20 seats (performance.md 2).
import { atMost, median, tell } from "./report";
import type { Served } from "./served";
import { pause, type Throwaway } from "../throwaway";

type Form = { readonly fields: Readonly<Record<string, string>>; readonly path: string };

/** The hidden fields of the booking form of one session, as a browser without scripts would send them. */
export async function formOf(served: Served, session: string): Promise<Form> {
  const path = `/fr/seances/${session}/inscription`;
  const html = await (await fetch(served.origin + path)).text();
  const fields = Object.fromEntries(
    [...html.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, attributes]) => [
      /name="([^"]*)"/.exec(attributes!)?.[1] ?? "",
      (/value="([^"]*)"/.exec(attributes!)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ]),
  );
  return { fields, path };
}

/** Posts the form for one person; gives the status, where the answer leads, and in how many seconds to come back when it is too busy. */
export async function post(
  served: Served,
  { fields, path }: Form,
  person: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly to: string; readonly after: number }> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, key: crypto.randomUUID(), ...person })) body.append(name, value);
  const answer = await fetch(served.origin + path, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin: served.origin, "sec-fetch-site": "same-origin" },
  });
  await answer.arrayBuffer();
  return {
    status: answer.status,
    to: answer.headers.get("location") ?? "",
    after: Number(answer.headers.get("retry-after") ?? 0),
  };
}

export async function crowd(
  served: Served,
  world: Throwaway,
  { sessions, aside }: { readonly sessions: readonly string[]; readonly aside: string },
  people: number,
  seconds: number,
) {
  const forms = await Promise.all(sessions.map((session) => formOf(served, session)));
  // The same three requests, one person after the other, on a session that is not counted.
  const [calm, quietly]: [number[], Form] = [[], await formOf(served, aside)];
  for (let person = -20; person < 0; person++)
    await one(served, quietly, person, { times: calm, bad: new Map<number, number>(), shed: [] });
  const times: number[] = [];
  const [bad, shed] = [new Map<number, number>(), [] as number[]];
  const journeys: Promise<void>[] = [];
  for (let person = 0; person < people; person++) {
    journeys.push(
      one(served, forms[person % forms.length]!, person, { times, bad, shed }).catch(
        () => void bad.set(0, (bad.get(0) ?? 0) + 1),
      ),
    );
    await pause((seconds * 1000) / people);
  }
  await Promise.all(journeys);
  const [row] = await world.rows<{ booked: number }>(
    "select count(*)::int as booked from booking where session_id = any($1) and status = 'booked'",
    [sessions],
  );
  const sorted = [...times].sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  const errors = [...bad.entries()].map(([status, count]) => `${count} x ${status}`).join(", ") || "0";
  tell({
    id: "T7",
    what: `${people} people in ${seconds} s: bookings`,
    goal: `exactly ${sessions.length * 20}`,
    value: String(row!.booked),
    holds: row!.booked === sessions.length * 20,
  });
  tell({
    id: "T7",
    what: "errors (503 with Retry-After is an answer, not an error)",
    goal: "0",
    value: errors,
    holds: errors === "0",
    why: shed.length > 0 ? `${shed.length} asked to come back, median ${Math.round(median(shed))} ms` : undefined,
  });
  atMost(
    "T7",
    "95th percentile, against the unloaded median",
    10,
    p95 / median(calm),
    " x",
    `${Math.round(p95)} ms and ${median(calm).toFixed(1)} ms`,
  );
}

type Tally = { readonly times: number[]; readonly bad: Map<number, number>; readonly shed: number[] };

async function one(served: Served, form: Form, person: number, { times, bad, shed }: Tally) {
  times.push(await timed(() => fetch(`${served.origin}/fr/seances`).then((answer) => answer.arrayBuffer())));
  const typed = { firstName: `P${person}`, contact: "email", email: `p${person}@courrier.example`, phone: "" };
  for (let tries = 0; tries < 20; tries++) {
    const since = performance.now();
    const { status, to, after } = await post(served, form, typed);
    const took = performance.now() - since;
    if (status === 503) {
      shed.push(took);
      // Nobody comes back at the very second that the page names.
      await pause(after * 1_000 * (1 + Math.random()));
      continue;
    }
    times.push(took);
    if (status === 303) times.push(await timed(() => fetch(new URL(to, served.origin)).then((answer) => answer.arrayBuffer())));
    else if (status !== 200) bad.set(status, (bad.get(status) ?? 0) + 1);
    return;
  }
  bad.set(503, (bad.get(503) ?? 0) + 1);
}

const timed = async (work: () => Promise<unknown>) => {
  const since = performance.now();
  await work();
  return performance.now() - since;
};

/** Bookings a second through the form, sixteen people at once, on these sessions in turn. */
export async function bookingsPerSecond(served: Served, sessions: readonly string[], seconds: number): Promise<number> {
  const forms = await Promise.all(sessions.map((session) => formOf(served, session)));
  let [done, at] = [0, 0];
  const until = performance.now() + seconds * 1000;
  const worker = async () => {
    while (performance.now() < until) {
      const person = ++at;
      const email = `f${sessions.length}.${person}@courrier.example`;
      const typed = { firstName: `F${person}`, contact: "email", email, phone: "" };
      if ((await post(served, forms[person % forms.length]!, typed)).status === 303) done += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return done / seconds;
}
