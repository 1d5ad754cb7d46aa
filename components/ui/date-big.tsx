import type { ReactNode } from "react";

/** A date in words on one line, the hour on the next, neither ever broken. `at` is the instant for machines (ISO 8601). */
export function DateBig({ at, day, hour, size }: { at: string; day: ReactNode; hour?: ReactNode; size?: "huge" }) {
  return (
    <p className="date-big" data-size={size}>
      <time dateTime={at}>
        <span className="unbroken">{typeof day === "string" ? raised(day) : day}</span>{" "}
        {hour && <span className="unbroken">{hour}</span>}
      </time>
    </p>
  );
}

/** "1er" as it is written by hand. */
function raised(day: string) {
  const [before = "", after] = day.split(/(?<=\b1)er\b/);
  if (after === undefined) return day;
  return (
    <>
      {before}
      <sup>er</sup>
      {after}
    </>
  );
}
