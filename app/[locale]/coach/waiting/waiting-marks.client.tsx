"use client";
import { useEffect } from "react";
import { attendanceWords } from "../../../../lib/i18n/desk/attendance";
import { Notice } from "../../../../components/ui/notice";
import { forgetOldPages } from "./kept-page.client";
import { current, start, waitingIn } from "./queue.client";
import { useQueue } from "./use-queue.client";

const words = attendanceWords.send;
const onGrid = () => /\/presence$/.test(location.pathname);

/** Signing out empties the browser (Clear-Site-Data): whoever still has statements here is asked first. */
function askBeforeLeaving(event: SubmitEvent) {
  if (waitingIn(current()).length === 0 || !(event.target as Element).closest("[data-leave]")) return;
  if (confirm(words.leaving)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** On every page of the coach: sends what waits, whatever page is open, and says so. `me` is an opaque id. */
export function WaitingMarks({ me }: { me: string }) {
  const queue = useQueue();
  useEffect(() => {
    // Without storage (a private window of an old browser) nothing is kept: forms post as they do without script.
    start(me).catch(() => undefined);
    forgetOldPages().catch(() => undefined);
    document.addEventListener("submit", askBeforeLeaving, true);
    return () => document.removeEventListener("submit", askBeforeLeaving, true);
  }, [me]);
  const waiting = waitingIn(queue).length;
  if (waiting === 0 || onGrid()) return null;
  return (
    <Notice tone="warn" live="status">
      {words.waiting(waiting)}. {queue.link === "other_person" && words.otherPerson}
    </Notice>
  );
}
