import type { ReactNode } from "react";

/** A date in words on one line, the hour on the next, neither ever broken. `at` is the instant for machines (ISO 8601). */
export function DateBig({ at, day, hour, size }: { at: string; day: ReactNode; hour?: ReactNode; size?: "huge" }) {
  return (
    <p className="date-big" data-size={size}>
      <time dateTime={at}>
        <span className="unbroken">{day}</span> {hour && <span className="unbroken">{hour}</span>}
      </time>
    </p>
  );
}
