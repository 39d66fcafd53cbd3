import { readAnswer } from './answers.js';
import type { CountryReader } from './country-reader.js';
import { findDate } from './date-forms.js';
import { exactDay, instrumentIndex } from './exact-text.js';
import { withoutHidden } from './hidden-characters.js';
import { readInstrument } from './instruments.js';
import { looksLikeLaw } from './laws.js';
import { saysNotKnown, withoutMarks } from './plain-text.js';
import { readStatus, saysNotInForce } from './statuses.js';

/**
 * What a cell may hold, each in a bit of its own: `NO` may be a State and an answer, `1` an instrument,
 * an answer and a count, and only the other cells of the column show which.
 */
export const may = {
  /** An instrument by its code, its number with a sign, or its kind. */
  instrument: 1,
  /** One to three digits. */
  number: 1 << 1,
  year: 1 << 2,
  /** A date with its month. */
  date: 1 << 3,
  law: 1 << 4,
  /** A State by its name, or by its code of three letters. */
  state: 1 << 5,
  /** Two capitals that are the code of a State. */
  stateCode: 1 << 6,
  status: 1 << 7,
  /** Yes or no, in a word, a digit or a mark. */
  flag: 1 << 8,
  /** A quantity, or a longer number. */
  quantity: 1 << 9,
  /** An address in the web. */
  link: 1 << 10,
  /** Words that are nothing of this. */
  text: 1 << 11,
} as const;

/** What a cell seems to hold. `number`: digits that may be an instrument's or count rows. */
export type Content = 'instrument' | 'country' | 'date' | 'status' | 'law' | 'number' | 'text';

/** Longer cells are texts. */
const longestRecognized = 300;

/** Recognizes what a cell holds without knowing its column; undefined: nothing. */
export function contentOf(cell: string, countries: CountryReader): Content | undefined {
  const bits = possibleContents(cell, countries);
  if (bits === 0) return undefined;
  if (bits & may.instrument) return 'instrument';
  if (bits & may.number) return 'number';
  if (bits & (may.date | may.year)) return 'date';
  if (bits & may.law) return 'law';
  if (bits & (may.state | may.stateCode)) return 'country';
  return bits & (may.status | may.flag) ? 'status' : 'text';
}

/** What a cell may hold, as the sum of its bits; 0 where it holds nothing. */
export function possibleContents(cell: string, countries: CountryReader): number {
  if (exactDay(cell) >= 0) return may.date;
  if (instrumentIndex(cell) > 0) return may.instrument;
  if (/^[A-Z]{3}$/.test(cell) && countries.read(cell) === cell) return may.state;
  const text = withoutHidden(withoutMarks(cell)).trim();
  if (text === '' || saysNotKnown(text)) return 0;
  if (text.length > longestRecognized) return may.text;
  if (/^[\d\s.,:/+-]+%?$/.test(text)) return ofDigits(text);
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(text)) return may.link;
  const isCode = /^[A-Z]{2}$/.test(text) && countries.read(text) !== undefined;
  if (isFlag(text)) return isCode ? may.flag | may.stateCode : may.flag;
  if (isCode) return may.stateCode;
  if (isNamedLaw(text) || withConvocation.test(text)) return may.law;
  if (isNamedInstrument(text)) return may.instrument;
  if (isDate(text)) return may.date;
  if (looksLikeLaw(text)) return may.law;
  // Two letters that are not capitals are a word of a sentence.
  if (text.length > 2 && isCountry(text, countries)) return may.state;
  return saysStatus(text) ? may.status : may.text;
}

/** The years in which an instrument may have been ratified, and some before and after. */
const firstYear = 1850;
const lastYear = 2100;

/** As spreadsheets count the days from 1927 on: fewer digits are a year. */
const serialDay = /^[1-7]\d{4}(?:\.0+)?$/;

function ofDigits(text: string): number {
  if (/^\d{1,3}$/.test(text)) return /^[01]$/.test(text) ? may.number | may.flag : may.number;
  if (/^\d{4}$/.test(text)) {
    const year = Number(text);
    if (year === 0 || year === 9999) return may.date;
    return year >= firstYear && year <= lastYear ? may.year : may.quantity;
  }
  if (serialDay.test(text)) return may.date | may.quantity;
  if (isFlag(text)) return may.flag;
  return isDate(text) ? may.date : may.quantity;
}

/** The longest answer: `false`, `рас емес` and the like are statuses. */
const longestFlag = 5;

function isFlag(text: string): boolean {
  return text.length <= longestFlag && readAnswer(text) !== undefined;
}

function saysStatus(text: string): boolean {
  return readStatus(text) !== undefined || saysNotInForce(text) || readAnswer(text) !== undefined;
}

/** A member State, or another one: it is known what is meant. */
function isCountry(text: string, countries: CountryReader): boolean {
  return countries.read(text) !== undefined || countries.outside(text) !== undefined;
}

/** Day, month and year in digits, in whatever order and however they are separated. */
const dayInDigits =
  /^(?:\d{4}\s*([./:\s-])\s*\d{1,2}\s*\1\s*\d{1,2}|\d{1,2}\s*([./:\s-])\s*\d{1,2}\s*\2\s*(?:\d{4}|\d{2}))(?:[T ]\d.{0,20})?$/;

/** Whether a text is a date and hardly anything else. */
export function isDate(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (dayInDigits.test(text)) return true;
  const found = findDate(text);
  return found !== undefined && text.length - (found.end - found.start) <= 4;
}

/** `№ 120-II`: only the number of a law has a convocation. */
const withConvocation = /(?:^|№|#|\bN[o°º]?\.?)\s*\d{1,4}\s*[-‐‑–—−]\s*[IVXІХ]{1,5}(?![\p{L}\d])/u;

/** The number of a law is written as that of an instrument may be. */
function isNamedLaw(text: string): boolean {
  if (!/\blaw\b|закон|заң|зрк|қрз|\bloi\b|\bley\b/iu.test(text)) return false;
  return !/conven|конвен|proto[ck]|проток/iu.test(text) && looksLikeLaw(text);
}

function isNamedInstrument(text: string): boolean {
  // `20 articles, No. 5` begins otherwise than `87-конвенция` and `1948 ILO Convention#87`.
  const isCounted =
    /^\s*\d/u.test(text) && !/^\s*\d{1,4}[\s-]*(?:\p{L}+\s)?(?:conven|конвен)/iu.test(text);
  return !isCounted && readInstrument(text).kind === 'read';
}
