"use client";
import { Glyph } from "../../../../../../components/ui/glyph";
import { attendanceWords as words } from "../../../../../../lib/i18n/desk/attendance";
import { timeInWords } from "../../../../../../lib/i18n/format";
import type { Mark } from "../../../../../../lib/sessions/model";
import type { Opinion, Person, Standing } from "./standing";

const all: readonly Mark[] = ["present", "excused", "absent"];

type RowProps = {
  person: Person;
  standing: Standing;
  marks?: readonly Mark[];
  onReason: (booking: string, reason: string) => void;
};

/** One person: a name, three answers under the thumb, and what was said when two statements differ. */
export function Row({ person, standing: { mark, opinions }, marks = all, onReason }: RowProps) {
  const name = `n-${person.booking}`;
  return (
    <li id={`p-${person.booking}`} data-mark={mark ?? undefined}>
      <p>
        <b id={name}>{person.name}</b> <span className="fine">{words.code(person.code)}</span>
      </p>
      <div className="marks" role="group" aria-labelledby={name}>
        {marks.map((each) => (
          <button key={each} className="seg" name="said" value={`${person.booking} ${each}`} aria-pressed={mark === each}>
            <Glyph name="check" />
            {words.mark[each]}
          </button>
        ))}
      </div>
      {mark === "excused" && <Reason person={person} onReason={onReason} />}
      <Opinions opinions={opinions} />
    </li>
  );
}

function Reason({ person, onReason }: Pick<RowProps, "person" | "onReason">) {
  return (
    <label className="reason">
      <span className="fine">{words.reason}</span>
      <select
        className="input"
        name={`reason ${person.booking}`}
        onChange={(event) => onReason(person.booking, event.currentTarget.value)}
      >
        <option value="">{person.hasReason ? words.reasonGiven : words.noReason}</option>
        {words.reasons.map((reason) => (
          <option key={reason}>{reason}</option>
        ))}
      </select>
    </label>
  );
}

const sentence = ({ mark, by, at }: Opinion) => words.said(mark, by, timeInWords("fr", new Date(at)));

function Opinions({ opinions }: { opinions: readonly Opinion[] }) {
  const [last] = opinions;
  if (!last) return null;
  if (new Set(opinions.map(({ mark }) => mark)).size === 1)
    return <p className="fine">{last.waiting ? words.kept : sentence(last)}</p>;
  return (
    <details className="fine">
      <summary>
        {sentence(last)}. {words.both}
      </summary>
      <ul>
        {opinions.map((opinion) => (
          <li key={opinion.id}>{sentence(opinion)}</li>
        ))}
      </ul>
    </details>
  );
}
