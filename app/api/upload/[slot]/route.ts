import { takeIn } from "../../../../lib/documents/intake/intake";
import { localeOr } from "../../../../lib/i18n/locale";
import type { Outcome } from "../../../../lib/kernel/outcome";
import { currentActor } from "../../../../lib/platform/current-actor";
import { assertSameOrigin } from "../../../../lib/platform/origin";
import type { Actor } from "../../../../lib/platform/actor";
import { fileTools } from "../../../../lib/wiring-files";
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
  if (outcome.status === "done") return goTo(`/${locale}${slot.next(outcome.value as never, { ...posted.typed, back })}`);
  await uploadSaid.write({ slot: name, back, state: { ...outcome, values: forCommand(posted.typed) } });
  return goTo(`/${locale}${back}?refus=1`);
}

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });

function isOurs(request: Request): boolean {
  try {
    assertSameOrigin(request.headers);
    return true;
  } catch {
    return false;
  }
}

async function taken(slot: Slot, actor: Actor, { typed, file }: Posted): Promise<Outcome<unknown, string>> {
  if (!file || file.bytes.length === 0) return { status: "invalid", errors: { file: ["file_missing"] } };
  const clean = await takeIn(file, fileTools());
  if (!clean.ok) return { status: "invalid", errors: { file: [clean.refusal] } };
  const onceKey = /^[0-9a-f-]{36}$/.test(typed.key ?? "") ? typed.key : undefined;
  return slot.take.execute(actor, { ...forCommand(typed), file: clean.value, name: file.name }, { onceKey });
}
