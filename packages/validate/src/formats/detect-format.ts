import type { SampledText } from '../input/open-text.js';
import type { Format } from './format.js';
import type { FormatNotice } from './notice.js';

/** A format that is text. */
export type TextFormat = Exclude<Format, 'xlsx'>;

/** Endings of names and what they promise. */
const endings: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:csv|tsv|tab|txt)$/i, 'csv'],
  [/\.(?:ndjson|jsonl|ldjson)$/i, 'ndjson'],
  [/\.(?:json|geojson)$/i, 'json'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.xls[xm]$/i, 'xlsx'],
];

/** The format that the ending of a file's name stands for; that of compression does not count. */
function formatOfName(path: string | undefined): Format | undefined {
  const name = path?.replace(/\.gz$/i, '') ?? '';
  return endings.find(([pattern]) => pattern.test(name))?.[1];
}

/** A notice where a file has the name of another format than it is written in. */
export function otherFormat(found: Format, path: string | undefined): readonly FormatNotice[] {
  const promised = formatOfName(path);
  const isOther = promised !== undefined && promised !== found;
  return isOther ? [{ kind: 'other-format', promised, found }] : [];
}

/** The format of a text: as it is stated, or as its beginning and the name of the file show. */
export function formatOf(
  { sample, complete }: SampledText,
  { format, path, delimiter }: Stated,
): { readonly format: TextFormat; readonly notices: readonly FormatNotice[] } {
  if (format !== undefined) return { format, notices: [] };
  // Only a table has a delimiter.
  if (delimiter !== undefined) return { format: 'csv', notices: [] };
  const found = detectFormat(sample, formatOfName(path), complete);
  return { format: found, notices: sample === '' ? [] : otherFormat(found, path) };
}

/** What a caller states about a text. */
interface Stated {
  readonly format: TextFormat | undefined;
  readonly path: string | undefined;
  readonly delimiter: string | undefined;
}

/** Detects a format by the beginning of the text, and where that leaves a choice, by the name. */
function detectFormat(sample: string, name: Format | undefined, complete: boolean): TextFormat {
  const text = sample.trimStart();
  // YAML takes JSON too, and JSON in braces of its own.
  if (name === 'yaml' && /^(?:[[{]|- )/.test(text)) return 'yaml';
  if (text.startsWith('{')) return jsonOrLines(text, '{', name, complete);
  if (text.startsWith('[') && /^\[\s*(?:[[{"\]\d-]|true|false|null|$)/.test(text)) {
    return jsonOrLines(text, '[', name, complete);
  }
  if (/^(?:%YAML\b|---[ \t]*(?:#.*)?(?:[\r\n]|$))/.test(text)) return 'yaml';
  if (name === 'yaml' && !/^[^\r\n:]*[,;\t]/.test(text)) return 'yaml';
  if (name === undefined && looksLikeYaml(text)) return 'yaml';
  // A document that begins with something else is as broken as can be, but it is a document.
  if ((name === 'json' || name === 'ndjson') && /^[/"'([{]/.test(text)) return name;
  return 'csv';
}

/** One document, or one to a line. */
function jsonOrLines(
  text: string,
  bracket: '{' | '[',
  name: Format | undefined,
  complete: boolean,
): 'json' | 'ndjson' {
  const [first = '', second] = text.split(/[\r\n]+/, 2);
  const alone = second === undefined || second.trim() === '';
  const value = parsed(first);
  const whole = value !== undefined && !isListOfRecords(value);
  if (alone) return name === 'ndjson' && (whole || !complete) ? 'ndjson' : 'json';
  const next = second.trimStart().startsWith(bracket);
  if (whole && next) return 'ndjson';
  // A first line that is broken: the others tell.
  const lines = text.split(/[\r\n]+/).slice(1, 20);
  const records = lines.filter((line) => line.startsWith(bracket) && parsed(line) !== undefined);
  if (records.length > lines.length / 2) return 'ndjson';
  return name === 'ndjson' && (whole || next) ? 'ndjson' : 'json';
}

/** Keys at the beginning of lines, or a list of them, and nothing of a table. */
function looksLikeYaml(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  const [first = ''] = lines;
  const keyed = /^(?:- +)?["']?[\p{L}_][\p{L}\d_ -]*["']?:(?: |$)/u;
  return (
    keyed.test(first) &&
    !/[,;\t]/.test(first) &&
    lines.length > 1 &&
    lines.slice(1, 10).every((line) => /^\s|^- /.test(line) || keyed.test(line))
  );
}

/**
 * Whether a whole document is one record: an object of plain values, among which there may be lists of
 * plain values, but no records.
 */
export function isSingleRecord(text: string): boolean {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = Object.values(value) as readonly unknown[];
  return (
    members.length > 0 &&
    members.some((member) => typeof member !== 'object' || member === null) &&
    !members.some((member) => isListOfRecords(member))
  );
}

/** The value of a text; undefined where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isListOfRecords(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    (value.length === 0 || value.some((one) => typeof one === 'object' && one !== null))
  );
}
