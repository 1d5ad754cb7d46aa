// What people and robots may send to any command: boundaries, wrong types, other alphabets, control characters, injections, other people's keys.
import fc from "fast-check";
import type { z } from "zod";

const nasty = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202e",
  "‮محمد",
  "😀".repeat(50),
  "é".repeat(300),
  "x".repeat(5_000),
  "'; drop table booking; --",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "${7*7}",
  "{{constructor}}",
  "%00",
  "\r\nBcc: a@b.c",
  "null",
  "undefined",
  "NaN",
  "-1",
  "1e309",
  "2031-02-30",
  "25:61",
  "+32",
  "0".repeat(40),
  "a@b",
  "a@@b.c",
  "__proto__",
  "constructor",
  "00000000-0000-0000-0000-000000000000",
  "yes",
  "phone",
  "email",
  "none",
  "fr",
  "present",
  "coach",
];

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.uuid() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      false,
      0,
      -0,
      1,
      -1,
      2 ** 53,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      [],
      {},
      ["a", "b"],
      { a: 1 },
    ),
  },
  { weight: 1, arbitrary: fc.emailAddress() },
  { weight: 1, arbitrary: fc.integer({ min: 470_000_000, max: 499_999_999 }).map((number) => `0${number}`) },
);

/** The names of a command's fields, under whatever wraps its shape. */
export function fieldsOf(schema: z.ZodType): readonly string[] {
  const { shape, def } = schema as unknown as {
    shape?: object;
    def: { in?: z.ZodType; innerType?: z.ZodType; schema?: z.ZodType };
  };
  if (shape) return Object.keys(shape);
  const inner = def.in ?? def.innerType ?? def.schema;
  return inner ? fieldsOf(inner) : [];
}

/** Objects with the command's own fields, some missing, some wrong, now and then one too many; and things that are no object at all. */
export function inputsFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(fieldsOf(schema).map((name) => [name, leaf]));
  const shaped = fc.record(fields, { requiredKeys: [] });
  const extra = fc
    .tuple(shaped, fc.constantFrom("missionId", "role", "__proto__", "personId", "status"), leaf)
    .map(([typed, name, value]) => ({ ...typed, [name]: value }));
  return fc.oneof(
    { weight: 8, arbitrary: shaped },
    { weight: 2, arbitrary: extra },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, "", 0, [], [1], "text") },
  );
}
