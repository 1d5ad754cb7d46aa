"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { FormWords } from "../../../../../../components/forms/form-context.client";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { attendanceWords as words } from "../../../../../../lib/i18n/desk/attendance";
import type { FormState } from "../../../../../../lib/kernel/outcome";
import type { Mark } from "../../../../../../lib/sessions/model";
import { forgetPage, keepPage } from "../../../waiting/kept-page.client";
import { say, settle, waitingIn, type Kept, type Queue } from "../../../waiting/queue.client";
import { useQueue } from "../../../waiting/use-queue.client";
import { Closing, type ClosingState } from "./closing.client";
import { DoorForm } from "./door-form.client";
import { Row } from "./row.client";
import { Refused, SendState } from "./send-state.client";
import { newcomers, standing, tally, type Person, type Standing, type Tally } from "./standing";
import { WalkIn } from "./walk-in.client";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export type GridProps = {
  session: string;
  people: readonly Person[];
  queue: readonly Person[];
  actions: { readonly mark: Action; readonly letIn: Action; readonly close: Action };
  words: FormWords;
  signIn: string;
  /** Until when this page may stay on the device, in milliseconds; null when it may not. */
  keepUntil: number | null;
  closing: ClosingState;
};

/** The grid at the door. Without script each button posts; with it the device keeps each statement and sends it when it can. */
export function Grid({ session, people, queue, actions, words: form, signIn, keepUntil, closing }: GridProps) {
  const { device, keep, onReason } = useDoor(session);
  const everybody = [...people, ...queue];
  useKeptPage(keepUntil, device);
  useSettled(everybody);
  const leave = useWarning(device);
  const rows = people.map((person) => ({ person, standing: standing(person, device.kept, words.me) }));
  const added = newcomers(session, device.kept, everybody);
  const counts = tally([...rows.map((row) => row.standing.mark), ...added.map(() => "present" as const)]);
  return (
    <div className="presence stack">
      <Bar counts={counts} device={device} onSignIn={() => leave(signIn)} />
      <Refused
        kept={device.kept.filter((each) => each.session === session)}
        words={form}
        nameOf={(kept) => nameOf(kept, everybody)}
      />
      <DoorForm action={actions.mark} words={form} keep={keep}>
        <Expected rows={rows} added={added} onReason={onReason} />
        {queue.length > 0 && <WaitingList people={queue} kept={device.kept} />}
      </DoorForm>
      {closing.state !== "cancelled" && (
        <WalkIn session={session} action={actions.letIn} words={form} isKept={device.me !== ""} />
      )}
      <Closing
        session={session}
        action={actions.close}
        words={form}
        left={counts.left}
        waits={waitingIn(device).length > 0}
        closing={closing}
      />
    </div>
  );
}

type SaidInForm = (name: string) => string;

/** What the buttons of the grid do where the device can keep it; nothing where it cannot, so that the form posts. */
function useDoor(session: string) {
  const device = useQueue();
  const mark = (booking: string, mark: Mark, reason?: string) => {
    const statement = { kind: "mark", id: crypto.randomUUID(), at: new Date().toISOString(), booking, mark } as const;
    void say(session, reason ? { ...statement, reason } : statement);
  };
  const keep = (said: SaidInForm) => {
    if (!device.me) return false;
    const [booking = "", which] = said("said").split(" ");
    mark(booking, which as Mark, which === "excused" ? said(`reason ${booking}`) : undefined);
    return true;
  };
  const onReason = (booking: string, reason: string) => {
    if (device.me) mark(booking, "excused", reason);
  };
  return { device, keep, onReason };
}

function Bar({ counts, device, onSignIn }: { counts: Tally; device: Queue; onSignIn: () => void }) {
  return (
    <div className="presence-bar">
      <p>
        {(["present", "excused", "absent", "left"] as const).map((each) => (
          <span key={each}>{words.counts[each](counts[each])}</span>
        ))}
      </p>
      <SendState queue={device} onSignIn={onSignIn} />
    </div>
  );
}

type ExpectedProps = {
  rows: readonly { person: Person; standing: Standing }[];
  added: ReturnType<typeof newcomers>;
  onReason: (booking: string, reason: string) => void;
};

function Expected({ rows, added, onReason }: ExpectedProps) {
  if (rows.length + added.length === 0)
    return (
      <EmptyState picture="session" title={words.nobody}>
        {words.nobodyHint}
      </EmptyState>
    );
  return (
    <ul className="presence-list" aria-label={words.people}>
      {added.map((each) => (
        <Newcomer key={each.id} kept={each} />
      ))}
      {rows.map((row) => (
        <Row key={row.person.booking} {...row} onReason={onReason} />
      ))}
    </ul>
  );
}

const nameOf = (kept: Kept, people: readonly Person[]) =>
  (kept.kind === "walk_in" ? kept.firstName : people.find(({ booking }) => booking === kept.booking)?.name) ||
  words.send.withoutName;

function Newcomer({ kept }: { kept: Extract<Kept, { kind: "walk_in" }> }) {
  return (
    <li data-mark="present">
      <p>
        <b>{kept.firstName || words.send.withoutName}</b> <span className="fine">{words.walkIn.came}</span>
      </p>
      <p className="fine">{kept.sent === undefined ? words.kept : words.mark.present}</p>
    </li>
  );
}

function WaitingList({ people, kept }: { people: readonly Person[]; kept: readonly Kept[] }) {
  return (
    <section className="stack" aria-labelledby="file">
      <h2 id="file">{words.queue}</h2>
      <p className="fine">{words.queueHint}</p>
      <ul className="presence-list">
        {people.map((person) => (
          <Row
            key={person.booking}
            person={person}
            standing={standing(person, kept, words.me)}
            marks={["present"]}
            onReason={() => undefined}
          />
        ))}
      </ul>
    </section>
  );
}

/** The page stays on the device for the day, and is kept again when somebody was added; it goes when the session is closed. */
function useKeptPage(until: number | null, { me, kept }: Queue) {
  const added = kept.filter((each) => each.kind === "walk_in" && each.sent !== undefined).length;
  useEffect(() => {
    if (me) (until === null ? forgetPage() : keepPage(until)).catch(() => undefined);
  }, [me, until, added]);
}

/** What the server's page shows need not stay on the device; people just let in are asked of the server. */
function useSettled(people: readonly Person[]) {
  const router = useRouter();
  const { me, kept } = useQueue();
  const known = people.flatMap(({ booking, marks }) => [booking, ...marks.map(({ id }) => id)]).join();
  const added = kept.filter((each) => each.kind === "walk_in" && each.sent !== undefined).length;
  useEffect(() => {
    if (me) settle(new Set(known.split(",")));
  }, [me, known]);
  useEffect(() => {
    if (added > 0) router.refresh();
  }, [added, router]);
}

/** Leaving is warned of while something waits; going to sign in is not leaving. */
function useWarning(device: Queue) {
  const isBusy = waitingIn(device).length > 0;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isBusy && !leaving) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isBusy]);
  return (href: string) => {
    leaving = true;
    location.assign(href);
  };
}

let leaving = false;
