import type { CountryReader } from './countries.js';
import { findDate } from './date-forms.js';
import { exactDay } from './exact-text.js';
import { withoutHidden } from './hidden-characters.js';
import { readInstrument } from './instruments.js';
import { looksLikeLaw } from './laws.js';
import { withoutMarks } from './plain-text.js';
import { readStatus } from './statuses.js';

/** What a cell seems to hold. `number`: digits that may be an instrument's or count rows. */
export type Content = 'instrument' | 'country' | 'date' | 'status' | 'law' | 'number' | 'text';

/** Longer cells are texts. */
const longestRecognized = 300;

/** How much of a column must be of one kind. */
const majority = 0.7;

/** Recognizes what a cell holds without knowing its column. */
export function contentOf(cell: string, countries: CountryReader): Content | undefined {
  const text = withoutHidden(withoutMarks(cell)).trim();
  if (text === '') return undefined;
  if (text.length > longestRecognized) return 'text';
  if (exactDay(text) >= 0) return 'date';
  if (/^\d{1,3}$/.test(text)) return 'number';
  if (isNamedInstrument(text)) return 'instrument';
  if (isDate(text)) return 'date';
  if (looksLikeLaw(text)) return 'law';
  // Two small letters are a word of a sentence.
  if (!/^\p{Ll}{1,2}$/u.test(text) && isCountry(text, countries)) return 'country';
  if (readStatus(text) !== undefined) return 'status';
  return 'text';
}

/** A member State, or another one: it is known what is meant. */
function isCountry(text: string, countries: CountryReader): boolean {
  return countries.read(text) !== undefined || countries.outside(text) !== undefined;
}

/** What most filled cells of a column hold. */
export function columnContent(
  cells: readonly string[],
  countries: CountryReader,
): Content | undefined {
  const counts = new Map<Content, number>();
  let filled = 0;
  for (const cell of cells) {
    const content = contentOf(cell, countries);
    if (content === undefined) continue;
    filled++;
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  for (const [content, count] of counts) if (count >= majority * filled) return content;
  return undefined;
}

/** Numbers that count the rows: each is one more than the one before. */
export function countsRows(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => cell.trim().replace(/\.$/, '')).filter(Boolean);
  return (
    numbers.length > 1 && numbers.every((text, at) => Number(text) === at + Number(numbers[0]))
  );
}

/** Whether a text is a date and hardly anything else. */
export function isDate(text: string): boolean {
  const found = findDate(text);
  return found !== undefined && text.length - (found.end - found.start) <= 4;
}

function isNamedInstrument(text: string): boolean {
  const reading = readInstrument(text);
  return reading.kind === 'read' && !/^\s*\d/u.test(text);
}
