/** What the photo should look like: the whole paper, flat, in a frame. Beside words that say the same. */
export function PhotoDrawing() {
  return (
    <svg className="photo-drawing" viewBox="0 0 160 110" aria-hidden="true">
      <rect className="table-top" x="2" y="2" width="156" height="106" rx="8" />
      <rect className="sheet" x="52" y="14" width="56" height="80" rx="2" />
      <path className="ink" d="M60 28h24M60 38h40M60 48h40M60 58h40M60 68h30" />
      <rect className="stamp" x="86" y="74" width="16" height="12" rx="2" />
      <path className="frame" d="M40 22v-14h16M120 22v-14h-16M40 86v14h16M120 86v14h-16" />
    </svg>
  );
}
