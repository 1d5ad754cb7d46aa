// Four hundred files that nobody means well with. Each says what may become of it: refused with a code, or taken and then harmless.
import { activePdfs, carryingPdfs } from "./hostile/active-pdfs";
import { bombPdfs, brokenPdfs } from "./hostile/broken-pdfs";
import { disguised, named } from "./hostile/disguised";
import { carryingImages, cutImages, imageBombs } from "./hostile/images";
import type { Hostile } from "./hostile/make";

/** All of them, in the same order each time. */
export async function hostileFiles(): Promise<readonly Hostile[]> {
  return [
    ...activePdfs(),
    ...carryingPdfs(),
    ...bombPdfs(),
    ...(await brokenPdfs()),
    ...(await imageBombs()),
    ...(await cutImages()),
    ...(await carryingImages()),
    ...(await disguised()),
    ...(await named()),
  ];
}
