/** `path` draws the dark squares on a grid of `size` modules; four light ones are left around, as readers need. Always black on white. */
export function Qr({ path, size, label }: { path: string; size: number; label: string }) {
  return (
    <svg className="qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
