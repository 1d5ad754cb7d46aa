declare const brand: unique symbol;

/**
 * A calendar day, ISO 8601: "2026-11-26". It has no hour and no time zone, so no machine can move it.
 * Years outside 0000-9999 (only ever computed, never read) take ISO's expanded form, "-000003-02-28".
 */
export type PlainDate = string & { readonly [brand]: "PlainDate" };

type Civil = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_PER_ERA = 146_097; // 400 Gregorian years

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lastDayOf = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 31));

/** Days since 1 January 1970. Civil algorithm of Howard Hinnant (chrono-compatible date algorithms), integers only. */
const toDays = ({ year, month, day }: Civil) => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
};

const toCivil = (days: number): Civil => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
};

const padded = (value: number, width: number) => String(value).padStart(width, "0");
const yearText = (year: number) => {
  if (year >= 0 && year <= 9999) return padded(year, 4);
  return `${year < 0 ? "-" : "+"}${padded(Math.abs(year), 6)}`;
};
const written = ({ year, month, day }: Civil) => `${yearText(year)}-${padded(month, 2)}-${padded(day, 2)}` as PlainDate;

const read = (date: PlainDate): Civil => {
  const tail = date.length - 6;
  return { year: Number(date.slice(0, tail)), month: Number(date.slice(tail + 1, tail + 3)), day: Number(date.slice(tail + 4)) };
};

/** Strict "YYYY-MM-DD" that exists in the calendar; anything else (date-time, 30 February, spaces) is undefined. */
export const parsePlainDate = (text: string): PlainDate | undefined => {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!parts || text.length !== 10) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return undefined;
  return text as PlainDate;
};

/** A day from its three numbers; a number out of range rolls over, as on a calendar turned by hand. */
export const plainDate = (year: number, month: number, day: number): PlainDate => written(toCivil(toDays({ year, month, day })));

/** Days since 1 January 1970, which is 0. */
export const dayNumber = (date: PlainDate): number => toDays(read(date));
export const fromDayNumber = (days: number): PlainDate => written(toCivil(days));

export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days);

/** From `from` (included) to `until` (excluded); negative when `until` comes first. */
export const daysBetween = (from: PlainDate, until: PlainDate): number => dayNumber(until) - dayNumber(from);

/** Below, at or above zero, for `sort`. */
export const comparePlainDates = (a: PlainDate, b: PlainDate): number => dayNumber(a) - dayNumber(b);
export const isBefore = (a: PlainDate, b: PlainDate): boolean => comparePlainDates(a, b) < 0;

/** A day that does not exist becomes the last day of that month: 24 months before 29 February 2028 is 28 February 2026. */
export const subtractMonths = (date: PlainDate, months: number): PlainDate => {
  const { year, month, day } = read(date);
  const count = year * 12 + (month - 1) - months;
  const target = { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
  return written({ ...target, day: Math.min(day, lastDayOf(target.year, target.month)) });
};

export const addMonths = (date: PlainDate, months: number): PlainDate => subtractMonths(date, -months);

/** The day an age is reached. Born on 29 February: on 1 March in other years, unlike the subtraction of months. */
export const birthday = (birth: PlainDate, age: number): PlainDate => {
  const { year, month, day } = read(birth);
  return plainDate(year + age, month, day);
};

export const birthdayReached = (birth: PlainDate, age: number, on: PlainDate): boolean => !isBefore(on, birthday(birth, age));
