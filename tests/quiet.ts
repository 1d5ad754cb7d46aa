// A test that makes the code complain on console.error fails: a complaint nobody expects is a defect.
import { afterEach, beforeEach } from "vitest";

let complaints: unknown[][] = [];

console.error = (...complaint: unknown[]): void => void complaints.push(complaint);

beforeEach(() => {
  complaints = [];
});

afterEach(() => {
  const first = complaints[0];
  if (first) throw new Error(`console.error was called: ${first.map(String).join(" ")}`);
});
