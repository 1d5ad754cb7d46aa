import { takeIn } from "../../../../lib/documents/intake/intake";
import { localeOr } from "../../../../lib/i18n/locale";
import { refuse } from "../../../../lib/kernel/result";
import type { Outcome } from "../../../../lib/kernel/outcome";
import { currentActor } from "../../../../lib/platform/current-actor";
import { assertSameOrigin } from "../../../../lib/platform/origin";
import type { Actor } from "../../../../lib/platform/actor";
import { fileTools } from "../../../../lib/platform/file-tools";
import { uploadSaid } from "../../../[locale]/upload-said";
import { backTo, forCommand, postedForm, type Posted } from "../form";
import { slots, type Slot } from "../slots";

export const dynamic = "force-dynamic";

/**
 * The door of files: a plain form post, with or without scripts. Origin, session, form, then the intake, then the slot's own command with
 * its policy. It always leads back to a page: where the slot says, or to the form, which says in words what is wrong.
 */
export async function POST(request: Request, { params }: { params: Promise<{ slot: string }> }): Promise<Response> {
  const { slot: name } = await params;
  const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
  if (!isOurs(request)) return new Response(null, { status: 403 });
  const actor = await currentActor();
  if (!slot) return new Response(null, { status: 404 });
  const posted = await postedForm(request);
  if (!posted) return new Response(null, { status: 400 });
  const locale = localeOr(posted.typed.locale);
  const back = backTo(posted.typed.back);
  if (actor.kind !== "member") return goTo(`/${locale}/connexion?suite=${encodeURIComponent(back)}`);
  const outcome = await taken(slot, actor, posted);
  if (outcome.status === "done") return goTo(`/${locale}${slot.next(outcome.value, { ...posted.typed, back })}`);
  await uploadSaid.write({ slot: name, back, state: { ...outcome, values: forCookie(posted.typed) } });
  return goTo(`/${locale}${back}?refus=1`);
}

/** What was typed, for the page that shows it again. A cookie holds 4,096 bytes: of a text far beyond what its field takes, the beginning is kept. */
const forCookie = (typed: Posted["typed"]) =>
  Object.fromEntries(Object.entries(forCommand(typed)).map(([name, value]) => [name, value.slice(0, keptLetters)]));

const keptLetters = 600;

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });

function isOurs(request: Request): boolean {
  try {
    assertSameOrigin(request.headers);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the file is said together with what is wrong with the rest; nothing is done unless both are right. */
async function taken(slot: Slot, actor: Actor, { typed, file }: Posted): Promise<Outcome<unknown, string>> {
  const onceKey = /^[0-9a-f-]{36}$/.test(typed.key ?? "") ? typed.key : undefined;
  const fields = forCommand(typed);
  if (!file && slot.file === "welcome") return slot.take.execute(actor, fields, { onceKey });
  const clean = file ? await takeIn(file, fileTools()) : refuse("file_missing");
  if (clean.ok) return slot.take.execute(actor, { ...fields, file: clean.value, name: file?.name }, { onceKey });
  const rest = await slot.take.execute(actor, { ...fields, file: clean.refusal });
  return { status: "invalid", errors: { ...(rest.status === "invalid" ? rest.errors : {}), file: [clean.refusal] } };
}
