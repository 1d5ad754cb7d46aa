import { Glyph } from "../ui/glyph";

/** Hidden until the page's own script has found a voice for its language. */
export function ListenButton({ play, stop }: { play: string; stop: string }) {
  return (
    <button className="tool" type="button" data-listen={stop} aria-label={play} hidden>
      <Glyph name="listen" />
    </button>
  );
}
