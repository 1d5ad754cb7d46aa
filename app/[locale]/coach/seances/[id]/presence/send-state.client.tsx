"use client";
import { Button } from "../../../../../../components/ui/button";
import { Notice } from "../../../../../../components/ui/notice";
import type { FormWords } from "../../../../../../components/forms/form-context.client";
import { attendanceWords } from "../../../../../../lib/i18n/desk/attendance";
import { timeInWords } from "../../../../../../lib/i18n/format";
import { drop, waitingIn, type Kept, type Queue } from "../../../waiting/queue.client";

const words = attendanceWords.send;

const sentenceOf = (queue: Queue, waiting: number) => {
  if (waiting > 0) return queue.link === "sending" ? words.sending : words.waiting(waiting);
  return queue.sentAt === null ? "" : words.sent(timeInWords("fr", new Date(queue.sentAt)));
};

/** What is not sent yet, in one line; why, when it cannot be. */
export function SendState({ queue, onSignIn }: { queue: Queue; onSignIn: () => void }) {
  const waiting = waitingIn(queue).length;
  return (
    <>
      <p role="status" data-waiting={waiting > 0 ? "" : undefined}>
        {sentenceOf(queue, waiting)}
      </p>
      {waiting > 0 && queue.link === "offline" && <p className="fine">{words.offline}</p>}
      {waiting > 0 && queue.link === "other_person" && <p className="fine">{words.otherPerson}</p>}
      {waiting > 0 && queue.link === "signed_out" && (
        <p>
          {words.signedOut}{" "}
          <a
            href=""
            onClick={(event) => {
              event.preventDefault();
              onSignIn();
            }}
          >
            {words.signIn}
          </a>
        </p>
      )}
    </>
  );
}

type RefusedProps = { kept: readonly Kept[]; words: FormWords; nameOf: (kept: Kept) => string };

/** Statements that the server said no to: they stay until the coach has seen them. */
export function Refused({ kept, words: form, nameOf }: RefusedProps) {
  const refused = kept.filter((each) => each.refused !== undefined);
  if (refused.length === 0) return null;
  return (
    <Notice tone="error" live="alert" title={words.refused}>
      <ul className="stack">
        {refused.map((each) => (
          <li key={each.id}>
            <b>{nameOf(each)}</b> : {each.refused === "missing" ? form.missing : (form.codes[each.refused ?? ""] ?? each.refused)}{" "}
            <Button type="button" look="quiet" onClick={() => void drop(each.id)}>
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
