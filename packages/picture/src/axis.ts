import { earliest, latest } from '@ilo-kz/data/dates';

/** The axis of time: positions of days, and labels. */
export interface Axis {
  readonly from: string;
  readonly to: string;
  /** The beginning of a day, in pixels; days outside of the axis are moved to its nearest end. */
  readonly at: (day: string) => number;
  /** The end of a day. */
  readonly after: (day: string) => number;
  readonly ticks: readonly Tick[];
}

/** A year or a month on the axis. */
interface Tick {
  readonly x: number;
  /** Absent for a line without a label. */
  readonly label?: { readonly text: string; readonly x: number };
}

const dayInMs = 86_400_000;
/** The minimum distance of labels, in pixels. */
const labelDistance = { year: 38, month: 66 };

/** An axis of whole years, or of whole months if it is shorter than three years. */
export function axisOf(first: string, last: string, left: number, right: number): Axis {
  const isShort = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) < 3;
  const unit = isShort ? 7 : 4;
  const from = earliest(first.slice(0, unit));
  const to = latest(last.slice(0, unit));
  const [begin, end] = [dayNumber(from), dayNumber(to) + 1];
  const place = (day: number) => {
    const share = (day - begin) / (end - begin);
    return Math.round((left + Math.min(1, Math.max(0, share)) * (right - left)) * 10) / 10;
  };
  const at = (day: string) => place(dayNumber(day));
  const after = (day: string) => place(dayNumber(day) + 1);
  const ticks = isShort ? monthTicks(from, to, at, after) : yearTicks(from, to, at, after);
  return { from, to, at, after, ticks: [...ticks, { x: right }] };
}

type Place = (day: string) => number;

function yearTicks(from: string, to: string, at: Place, after: Place): readonly Tick[] {
  const years = numbers(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  const width = (after(to) - at(from)) / years.length;
  const step =
    [1, 2, 5, 10, 20, 50, 100].find((years) => years * width >= labelDistance.year) ?? 200;
  return years
    .filter((year) => step === 1 || year % step === 0)
    .map((year) => {
      const text = String(year).padStart(4, '0');
      const [x, end] = [at(`${text}-01-01`), after(`${text}-12-31`)];
      return { x, label: { text, x: (x + end) / 2 } };
    });
}

function monthTicks(from: string, to: string, at: Place, after: Place): readonly Tick[] {
  const months = numbers(monthNumber(from), monthNumber(to));
  const width = (after(to) - at(from)) / months.length;
  const step = [1, 2, 3, 6, 12].find((count) => count * width >= labelDistance.month) ?? 12;
  return months.map((month) => {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const text = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    const [x, end] = [at(earliest(text)), after(latest(text))];
    return month % step === 0 ? { x, label: { text, x: (x + end) / 2 } } : { x };
  });
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayInMs;
}
