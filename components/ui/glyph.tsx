const paths = {
  check: "m4 13 5 5L20 6",
  cross: "M6 6l12 12M18 6 6 18",
  unknown: "M8.5 8.5a3.5 3.5 0 1 1 5 3.2c-1 .6-1.5 1.2-1.5 2.8M12 18.5h.01",
  dot: "M12 12h.01",
  info: "M12 11v6M12 7h.01M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Z",
  ok: "m7.5 12.5 3 3 6-7M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Z",
  warn: "M12 9.5v4.5M12 17.5h.01M12 3 2 20.5h20Z",
  error: "M12 7v6M12 16.5h.01M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8Z",
  listen: "M3 9.5v5h4l5 4v-13l-5 4ZM15.5 9a4 4 0 0 1 0 6M18 6a8 8 0 0 1 0 12",
  print: "M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7Z",
  search: "m15.5 15.5 5.5 5.5M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z",
  plus: "M12 4v16M4 12h16",
  person: "M12 3a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM3.5 21.5c0-5 3.5-7 8.5-7s8.5 2 8.5 7",
  next: "m9 5 7 7-7 7",
  back: "m15 5-7 7 7 7",
} as const;

export type GlyphName = keyof typeof paths;

/** A small sign inside a control or a notice; the ones that point turn round in Arabic. */
export function Glyph({ name }: { name: GlyphName }) {
  const turns = name === "next" || name === "back" ? " flip" : "";
  return (
    <svg className={`glyph${turns}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
