import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PdfWriter } from "../../ports/pdf-writer";

const run = promisify(execFile);

/** 2: it cannot be read; 3: it was read with warnings, and written anew all the same. */
const readWithWarnings = 3;
const unreadable = 2;

/** The program qpdf: checks, then writes the file anew without whatever no page uses. */
export const qpdf = ({ path }: { readonly path: string }): PdfWriter => ({
  async rewrite(bytes) {
    const folder = await mkdtemp(join(tmpdir(), "pdf-"));
    const [from, to] = [join(folder, "in.pdf"), join(folder, "out.pdf")];
    try {
      await writeFile(from, bytes, { mode: 0o600 });
      await run(path, ["--object-streams=generate", "--remove-unreferenced-resources=yes", from, to], {
        timeout: 10_000,
        killSignal: "SIGKILL",
        env: { NODE_ENV: "production" },
      }).catch((fault: unknown) => {
        if ((fault as { code?: unknown }).code !== readWithWarnings) throw fault;
      });
      return await readFile(to);
    } catch (fault) {
      if ((fault as { code?: unknown }).code === unreadable) return null;
      throw fault;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
