/** What somebody may be good at, on the same grid and by the same rules as `shapes`. */
export const abilityShapes = {
  hammer: (
    <>
      <path className="y" d="M8 8h20l6 6v5H8Z" />
      <path d="M17 19h8v25h-8Z" />
    </>
  ),
  parcel: (
    <>
      <path d="M6 15 24 6l18 9v18l-18 9-18-9Z" />
      <path className="y" d="m15 10.5 18 9v7l-4-2-3-1.5v-5l-17-9Z" />
      <path d="M6 15l18 9 18-9M24 24v18" />
    </>
  ),
  bucket: (
    <>
      <path d="M8 18h32l-4 25H12Z" />
      <path d="M10 18c0-9 5-13 14-13s14 4 14 13" />
      <path className="y" d="M10.5 27h27l-1.2 8H11.8Z" />
    </>
  ),
  pot: (
    <>
      <path className="y" d="M9 20h30v16a7 7 0 0 1-7 7H16a7 7 0 0 1-7-7Z" />
      <path d="M3 24h6M39 24h6M17 13c-3-3 3-5 0-8M26 13c-3-3 3-5 0-8M34 13c-3-3 3-5 0-8" />
    </>
  ),
  heart: (
    <>
      <path className="y" d="M24 42S5 31 5 18a9.5 9.5 0 0 1 19-3 9.5 9.5 0 0 1 19 3c0 13-19 24-19 24Z" />
    </>
  ),
  shelves: (
    <>
      <path d="M6 5v38M42 5v38M6 20h36M6 38h36" />
      <path className="y" d="M12 9h10v11H12Z" />
      <path d="M28 12h8v8h-8ZM14 29h9v9h-9ZM27 27h9v11h-9Z" />
    </>
  ),
  car: (
    <>
      <path d="M5 35V25l5-3 4-10h20l4 10 5 3v10Z" />
      <path className="y" d="M14 22h20l-3-6H17Z" />
      <circle className="s" cx="14" cy="36" r="5" />
      <circle className="s" cx="34" cy="36" r="5" />
    </>
  ),
  screen: (
    <>
      <rect x="4" y="7" width="40" height="26" rx="3" />
      <rect className="y" x="11" y="13" width="16" height="8" rx="2" />
      <path d="M11 27h18M16 43h16M24 33v10" />
    </>
  ),
};
