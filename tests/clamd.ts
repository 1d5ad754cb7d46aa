// The other side of the virus scanner: the protocol as clamd's manual says it, on a socket of ours; and clamd itself where the machine has it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The test file that every scanner knows (eicar.org), written in two parts so that no scanner stops at this source. */
export const eicar = Buffer.from("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");

export type Scanner = { readonly at: string; readonly close: () => Promise<void> };

/** INSTREAM: pieces, each with its length before it in four bytes, an empty one at the end; then one answer that ends with a zero. */
export async function scannerOnTheWire({ most = 25_000_000, isSilent = false } = {}): Promise<Scanner> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let held = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      held = Buffer.concat([held, data]);
      const said = isSilent ? null : answerTo(held, most);
      if (said) socket.end(`${said}\0`);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () =>
    new Promise<void>((closed) => {
      for (const socket of open) socket.destroy();
      server.close(() => closed());
    });
  return { at: `127.0.0.1:${String((server.address() as AddressInfo).port)}`, close };
}

/** Null until all of it is there. */
function answerTo(held: Buffer, most: number): string | null {
  const command = "zINSTREAM\0";
  if (held.length < command.length) return null;
  if (held.subarray(0, command.length).toString("latin1") !== command) return "UNKNOWN COMMAND";
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= held.length;) {
    const length = held.readUInt32BE(at);
    if (length === 0) return verdictOn(Buffer.concat(pieces));
    if (at + 4 + length > held.length) return null;
    pieces.push(held.subarray(at + 4, at + 4 + length));
    if (pieces.reduce((sum, piece) => sum + piece.length, 0) > most) return "INSTREAM size limit exceeded. ERROR";
    at += 4 + length;
  }
  return null;
}

const verdictOn = (bytes: Buffer) => (bytes.includes(eicar) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");

const program = ["/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd"].find((path) => existsSync(path));

/** clamd itself with one signature of its own, the test file's; null where the machine has none. */
export async function clamdItself(): Promise<Scanner | null> {
  if (!program) return null;
  const folder = mkdtempSync(join(tmpdir(), "clamd-"));
  const [settings, at] = [join(folder, "clamd.conf"), join(folder, "clamd.sock")];
  writeFileSync(join(folder, "test.hdb"), "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test\n");
  writeFileSync(settings, `Foreground yes\nLocalSocket ${at}\nDatabaseDirectory ${folder}\nTemporaryDirectory ${folder}\n`);
  const child = spawn(program, ["-c", settings], { stdio: "ignore" });
  const ended = new Promise<void>((end) => child.once("exit", () => end()));
  for (let tries = 0; tries < 100 && !existsSync(at); tries++) await new Promise((retry) => setTimeout(retry, 100));
  const close = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { at, close };
}
