import type { SampledText } from '../input/open-text.js';
import type { Format } from './format.js';
import type { FormatNotice } from './notice.js';

/** A text format. */
export type TextFormat = Exclude<Format, 'xlsx'>;

/** The formats of file name extensions. */
const extensions: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:csv|tsv|tab|txt)$/i, 'csv'],
  [/\.(?:ndjson|jsonl|ldjson)$/i, 'ndjson'],
  [/\.(?:json|geojson)$/i, 'json'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.xls[xm]$/i, 'xlsx'],
  [/\.x?html?$/i, 'html'],
];

/** The format of a file name extension, ignoring `.gz`. */
function formatOfName(path: string | undefined): Format | undefined {
  const name = path?.replace(/\.gz$/i, '') ?? '';
  return extensions.find(([pattern]) => pattern.test(name))?.[1];
}

/** A notice if the file name extension is that of another format. */
export function otherFormat(found: Format, path: string | undefined): readonly FormatNotice[] {
  const promised = formatOfName(path);
  const isOther = promised !== undefined && promised !== found;
  return isOther ? [{ kind: 'other-format', promised, found }] : [];
}

/** The format of a text: as stated, or detected from its beginning and the name of the file. */
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

/** What the caller states about a text. */
interface Stated {
  readonly format: TextFormat | undefined;
  readonly path: string | undefined;
  readonly delimiter: string | undefined;
}

/** Detects a format by the beginning of the text, and, if that is ambiguous, by the file name. */
function detectFormat(sample: string, name: Format | undefined, complete: boolean): TextFormat {
  const text = sample.trimStart();
  if (isPage(text)) return 'html';
  // JSON is valid YAML, and YAML has flow collections in brackets that are not valid JSON.
  if (name === 'yaml' && /^(?:[[{]|- )/.test(text)) return 'yaml';
  if (text.startsWith('{')) return jsonOrLines(text, '{', name, complete);
  if (text.startsWith('[') && /^\[\s*(?:[[{"\]\d-]|true|false|null|$)/.test(text)) {
    return jsonOrLines(text, '[', name, complete);
  }
  if (/^(?:%YAML\b|---[ \t]*(?:#.*)?(?:[\r\n]|$))/.test(text)) return 'yaml';
  if (name === 'yaml' && !/^[^\r\n:]*[,;\t]/.test(text)) return 'yaml';
  if (name === undefined && looksLikeYaml(text)) return 'yaml';
  // A broken document is still read as JSON, so that its faults are reported as such.
  if ((name === 'json' || name === 'ndjson') && /^[/"'([{]/.test(text)) return name;
  // Nor is one line without a delimiter a table.
  if (name === 'json' && !/[,;\t|]/.test(firstLine(text))) return 'json';
  return 'csv';
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}

/**
 * The beginning of a page, or of a piece of one as it is copied from a browser, with what stands before
 * it: a declaration, comments, the header of a clipboard.
 */
const pageBegins =
  /^(?:Version:\d[^<]{0,500})?(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,500}>\s*)*<(?:!doctype\s+html|html|head|meta|title|body|table|caption|thead|tbody|tr|div|section|article|main|style|h[1-6]|p|span|center|b|font)\b/i;

function isPage(text: string): boolean {
  if (!text.startsWith('<') && !text.startsWith('Version:')) return false;
  return pageBegins.test(text);
}

/** One JSON document, or one on each line. */
function jsonOrLines(
  text: string,
  bracket: '{' | '[',
  name: Format | undefined,
  complete: boolean,
): 'json' | 'ndjson' {
  const [first = '', second] = text.split(/[\r\n]+/, 2);
  const isOneLine = second === undefined || second.trim() === '';
  const value = parsed(first);
  const isRecord = value !== undefined && !isListOfRecords(value);
  if (isOneLine) return name === 'ndjson' && (isRecord || !complete) ? 'ndjson' : 'json';
  const isFollowed = second.trimStart().startsWith(bracket);
  if (isRecord && isFollowed) return 'ndjson';
  // If the first line is broken, the following lines decide.
  const lines = text.split(/[\r\n]+/).slice(1, 20);
  const records = lines.filter((line) => line.startsWith(bracket) && parsed(line) !== undefined);
  if (records.length > lines.length / 2) return 'ndjson';
  return name === 'ndjson' && (isRecord || isFollowed) ? 'ndjson' : 'json';
}

/** Whether lines begin with keys or list items, and the first does not look like a table. */
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
 * Whether a whole document is one record: an object with plain values or lists of plain values, but
 * without lists of records.
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
