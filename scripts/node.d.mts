export const root: string;
export const wantedMajor: number;
export function dataFolder(): string;
export class Stop extends Error {}
export function majorOf(version: string): number;
export function chooseNode(running: string, kept: string | null): "running" | "kept" | "install";
export function npmSentence(what: string, output: string, log: string): string;
export function versionOf(path: string): string | null;
export function findNode(announce: () => void): Promise<{ path: string; version: string }>;
export function environmentWith(nodePath: string): NodeJS.ProcessEnv;
export function lockHash(lockText: string): string;
type Lock = { packages?: Record<string, { version?: string; optional?: boolean; devOptional?: boolean }> };
export function holdsLock(lock: Lock, installed: Lock): boolean;
export function ensurePackages(announce: () => void): Promise<"up to date" | "installed">;
export function endWith(error: unknown): never;
