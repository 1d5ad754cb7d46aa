// qpdf itself, compiled to WebAssembly, as a program of the same name would answer: for the contract of its adapter on machines without qpdf.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import create from "@neslinesli93/qpdf-wasm";

const wasm = createRequire(import.meta.url).resolve("@neslinesli93/qpdf-wasm/dist/qpdf.wasm");
const qpdf = await create({ locateFile: () => wasm, noInitialRun: true, print: () => undefined, printErr: () => undefined });
const given = process.argv.slice(2);
const [from = "", to = ""] = given.splice(-2);
qpdf.FS.writeFile("/in.pdf", readFileSync(from));
const code = qpdf.callMain([...given, "/in.pdf", "/out.pdf"]);
if (code === 0 || code === 3) writeFileSync(to, qpdf.FS.readFile("/out.pdf"));
process.exit(code);
