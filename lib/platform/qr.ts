import { create } from "qrcode";

export type QrShape = { readonly size: number; readonly path: string };

/** The dark squares of a QR code (level M) as one path on a grid of `size` modules, drawn on the server: no image, no script. */
export function qrShape(content: string): QrShape {
  const { modules } = create(content, { errorCorrectionLevel: "M" });
  const rows = Array.from({ length: modules.size }, (_, y) => rowPath(y, (x) => modules.get(y, x) === 1, modules.size));
  return { size: modules.size, path: rows.join("") };
}

/** Neighbours are drawn together: half the length. */
function rowPath(y: number, isDark: (x: number) => boolean, size: number): string {
  let path = "";
  for (let x = 0; x < size; x++) {
    if (!isDark(x)) continue;
    const from = x;
    while (x + 1 < size && isDark(x + 1)) x++;
    path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
  }
  return path;
}
