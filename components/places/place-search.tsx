import { Button } from "../ui/button";
import { Glyph } from "../ui/glyph";

type PlaceSearchProps = { action: string; label: string; hint: string; button: string; typed: string };

/** A plain GET form: the address keeps what was typed, so that a result can be kept, shared and reloaded. */
export function PlaceSearch({ action, label, hint, button, typed }: PlaceSearchProps) {
  return (
    <form className="form" role="search" action={action}>
      <div className="field">
        <label htmlFor="q">{label}</label>
        <span className="hint" id="q-h">
          {hint}
        </span>
        <input
          className="input"
          id="q"
          name="q"
          type="text"
          defaultValue={typed}
          maxLength={60}
          autoComplete="postal-code"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby="q-h"
        />
      </div>
      <Button look="primary" width="full">
        <Glyph name="search" />
        {button}
      </Button>
    </form>
  );
}
