import { connect } from "node:net";
import type { Antivirus, Scanned } from "../../ports/antivirus";

const chunk = 64_000;

/** clamd over its socket, by INSTREAM: each piece with its length before it, an empty one at the end. */
export const clamd = ({ at, patience = 5_000 }: { readonly at: string; readonly patience?: number }): Antivirus => ({
  scan: (bytes) =>
    new Promise<Scanned>((resolve) => {
      const [, host, port] = /^([^/]+):(\d+)$/.exec(at) ?? [];
      const socket = host && port ? connect(Number(port), host) : connect(at);
      let said = "";
      const end = (scanned: Scanned) => {
        socket.destroy();
        resolve(scanned);
      };
      socket.setTimeout(patience, () => end("unavailable"));
      socket.on("error", () => end("unavailable"));
      socket.on("data", (data) => (said += data.toString("latin1")));
      socket.on("close", () => end(verdictOf(said)));
      socket.on("connect", () => {
        socket.write("zINSTREAM\0");
        for (let from = 0; from < bytes.length; from += chunk) socket.write(framed(bytes.subarray(from, from + chunk)));
        socket.write(framed(Buffer.alloc(0)));
      });
    }),
});

function framed(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return Buffer.concat([length, piece]);
}

const verdictOf = (said: string): Scanned => {
  if (/^stream: OK\0?$/.test(said.trim())) return "clean";
  return said.includes(" FOUND") ? "infected" : "unavailable";
};
