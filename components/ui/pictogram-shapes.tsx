import type { ReactNode } from "react";

/**
 * Drawings on a grid of 48, a 3 px line and one daffodil shape (class `y`); `on` is a line drawn upon the daffodil, `d` a full dot, `s` a hole.
 * People are simple shapes, without faces or skin tones.
 */
export const shapes = {
  session: (
    <>
      <rect className="y" x="9" y="5" width="30" height="17" rx="3" />
      <circle cx="12" cy="32" r="4" />
      <circle cx="24" cy="32" r="4" />
      <circle cx="36" cy="32" r="4" />
      <path d="M5 44c0-4 3-6 7-6 3 0 5 1 6 3 1-2 3-3 6-3s5 1 6 3c1-2 3-3 6-3 4 0 7 2 7 6" />
    </>
  ),
  place: (
    <>
      <path d="M24 44s14-13 14-25a14 14 0 1 0-28 0c0 12 14 25 14 25Z" />
      <circle className="y" cx="24" cy="19" r="6" />
    </>
  ),
  bus: (
    <>
      <path d="M9 8h30a4 4 0 0 1 4 4v25H5V12a4 4 0 0 1 4-4Z" />
      <path className="y" d="M5 15h38v11H5Z" />
      <path d="M24 15v11" />
      <circle className="s" cx="14" cy="38" r="5" />
      <circle className="s" cx="34" cy="38" r="5" />
    </>
  ),
  clock: (
    <>
      <circle cx="24" cy="24" r="19" />
      <path className="y" d="M24 24V10a14 14 0 0 1 14 14Z" />
    </>
  ),
  phone: (
    <>
      <path d="m14 6 6 2 2 9-5 4c2 5 5 8 10 10l4-5 9 2 2 6c0 5-3 8-8 8C19 42 6 29 6 14c0-5 3-8 8-8Z" />
      <circle className="y" cx="36" cy="12" r="6" />
    </>
  ),
  sms: (
    <>
      <path d="M8 7h32a3 3 0 0 1 3 3v21a3 3 0 0 1-3 3H23l-10 8v-8H8a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3Z" />
      <rect className="y" x="12" y="14" width="15" height="6" rx="3" />
      <path d="M13 27h22" />
    </>
  ),
  idCard: (
    <>
      <rect x="4" y="9" width="40" height="30" rx="4" />
      <circle className="y" cx="16" cy="20" r="5" />
      <path d="M9 33c1-4 4-6 7-6s6 2 7 6M30 20h8M30 28h8" />
    </>
  ),
  residencePermit: (
    <>
      <rect x="10" y="4" width="28" height="40" rx="4" />
      <circle className="y" cx="24" cy="19" r="8" />
      <path d="M18 34h12" />
    </>
  ),
  diploma: (
    <>
      <path d="M25 34H9a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3h30a3 3 0 0 1 3 3v12M14 16h20M14 24h8" />
      <path d="M30 35v9l5-3 5 3v-9" />
      <circle className="y" cx="35" cy="30" r="7" />
    </>
  ),
  noDiploma: (
    <>
      <path d="M25 34H9a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3h30a3 3 0 0 1 3 3v12" />
      <circle className="y" cx="35" cy="31" r="7" />
      <path d="m5 43 38-38" />
    </>
  ),
  cpas: (
    <>
      <path d="M4 22 24 6l20 16M9 20v23h30V20" />
      <path className="y" d="m24 38-8-8a5 5 0 0 1 8-6 5 5 0 0 1 8 6Z" />
    </>
  ),
  longWait: (
    <>
      <path className="y" d="M17 41c1-6 4-8 7-10 3 2 6 4 7 10Z" />
      <path d="M11 5h26M11 43h26M15 5c0 11 6 13 9 19-3 6-9 8-9 19M33 5c0 11-6 13-9 19 3 6 9 8 9 19" />
    </>
  ),
  disability: (
    <>
      <circle className="y" cx="19" cy="8" r="5" />
      <path d="M19 15v15h12l6 12h5M19 22h10M14 24a11 11 0 1 0 15 14" />
    </>
  ),
  coach: (
    <>
      <circle className="y" cx="16" cy="14" r="8" />
      <path d="M4 43c0-9 5-15 12-15s12 6 12 15M33 31c6 0 10 5 10 12" />
      <circle cx="34" cy="20" r="5" />
    </>
  ),
  cv: (
    <>
      <path d="M10 4h19l9 9v31H10Z" />
      <circle className="y" cx="19" cy="17" r="5" />
      <path d="M17 29h14M17 36h14" />
    </>
  ),
  interview: (
    <>
      <path className="y" d="M16 4h16v10h-6l-4 5v-5h-6Z" />
      <circle cx="9" cy="23" r="5" />
      <circle cx="39" cy="23" r="5" />
      <path d="M3 44c0-7 2-11 6-11s6 4 6 11M33 44c0-7 2-11 6-11s6 4 6 11M19 36h10" />
    </>
  ),
  training: (
    <>
      <path d="M12 24v9c0 3 6 6 12 6s12-3 12-6v-9M44 19v13" />
      <path className="y" d="M24 9 4 19l20 9 20-9Z" />
    </>
  ),
  internship: (
    <>
      <path className="y" d="M8 31a16 16 0 0 1 32 0Z" />
      <path d="M4 31h40v6H4ZM19 17v-6h10v6" />
    </>
  ),
  contract: (
    <>
      <path d="M36 34v9H9V5h27v10M16 14h13M16 22h10M15 35c2-4 4-4 5 0s3 1 4-1" />
      <path className="y" d="m39 18 5 5-12 12-6 1 1-6Z" />
    </>
  ),
  hourlyPay: (
    <>
      <circle className="y" cx="18" cy="29" r="14" />
      <path className="on" d="M23 23a7 7 0 1 0 0 12M10 27h10M10 31h8" />
      <circle className="s" cx="37" cy="12" r="8" />
      <path d="M37 8v4l3 2" />
    </>
  ),
  childcare: (
    <>
      <circle cx="15" cy="9" r="5" />
      <path d="M15 17v14l-5 13M15 31l5 13M15 20l10 9 9-1v8l-4 8M34 36l4 8" />
      <circle className="y" cx="34" cy="21" r="5" />
    </>
  ),
  journey: (
    <>
      <path d="M14 38h14a7 7 0 0 0 0-14h-8a7 7 0 0 1 0-14h13" />
      <circle cx="9" cy="38" r="5" />
      <circle className="y" cx="39" cy="10" r="6" />
    </>
  ),
  question: (
    <>
      <circle className="y" cx="24" cy="24" r="19" />
      <path className="on" d="M18 19a6 6 0 1 1 9 5c-2 1-3 2-3 5" />
      <path className="on" d="M24 35h.01" />
    </>
  ),
  help: (
    <>
      <circle className="y" cx="24" cy="24" r="19" />
      <circle className="s" cx="24" cy="24" r="8" />
      <path d="m11 11 7 7M37 11l-7 7M11 37l7-7M37 37l-7-7" />
    </>
  ),
} satisfies Record<string, ReactNode>;
