import { bodyFont } from "./fonts";

/** Asks for the body font at once. Arabic and Save-Data use the fonts of the device: leave it out. */
export function FontPreload() {
  return <link rel="preload" href={bodyFont} as="font" type="font/woff2" crossOrigin="anonymous" />;
}
