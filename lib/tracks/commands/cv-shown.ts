import { ok, refuse } from "../../kernel/result";
import type { Actor } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { themselfAlone, themselfOrCoach, whoAccompanies } from "../../platform/reach";
import { handOf, lineAbout, type LineAbout } from "../facts/cv";
import type { CvMove } from "../model/cv";
import { decideMove } from "../rules/cv";
import { lineInput } from "../schema/cv";

type Asked = { readonly db: Db; readonly actor: Actor; readonly input: { readonly line: string } };
type Doing = { readonly db: Db; readonly now: Date; readonly input: { readonly version: number }; readonly subject: LineAbout };

const load = ({ db, actor, input }: Asked) => lineAbout(db, actor, input.line, "held");

const said = { hide: "cv.hidden", show: "cv.shown", withdraw: "cv.withdrawn" } as const;

/** Taken off the paper, or back on it: the words stay as they are. */
async function take(move: CvMove & keyof typeof said, { db, now, input, subject }: Doing) {
  const { person, line } = subject;
  const decided = decideMove(move, line.standing, handOf(subject));
  if (!decided.ok) return decided;
  if (line.version !== input.version) return refuse("line_changed");
  await db.sql`
    update cv_line set removed_at = ${move === "show" ? null : now}::timestamptz, version = version + 1 where id = ${line.id}::uuid`;
  return ok({ value: { person }, events: [{ type: said[move], subject: person, data: { line: line.id } }] });
}

/** An approved line that is not printed for now: the person's choice, or the coach's when the page is full. */
export const hideCvLine = command({
  name: "cv.hide",
  input: lineInput,
  load,
  policy: themselfOrCoach,
  run: (doing) => take("hide", doing),
});

/** Printed again: only the person decides what is told of them. */
export const showCvLine = command({
  name: "cv.show",
  input: lineInput,
  load,
  policy: themselfAlone,
  run: (doing) => take("show", doing),
});

/** A proposal taken back by who accompanies the person, before a yes. */
export const withdrawCvLine = command({
  name: "cv.withdraw",
  input: lineInput,
  load,
  policy: whoAccompanies,
  run: (doing) => take("withdraw", doing),
});
