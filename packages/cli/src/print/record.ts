import type { Evidence } from '@ilo-kz/data';
import { type Labelled, label } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { type AnyRecord, recordById } from '../records.js';
import { evidenceLines } from './evidence.js';
import { type Language, type Say, sayIn } from './say.js';
import { titled } from './table.js';
import { wrap } from './wrap.js';

type Fields = Readonly<Record<string, unknown>>;

/** The parameters of all lines of a record. */
interface Style {
  readonly lang: Language;
  readonly say: Say;
  readonly output: Output;
}

/** A record of any collection: its title, then all fields with their evidence. */
export function recordLines(
  { collection, id, record }: AnyRecord,
  lang: Language,
  output: Output,
): readonly string[] {
  const { paint, columns } = output;
  const title = labelOf(record, lang);
  const [first = '', ...rest] = wrap(title, columns - id.length - 2, '');
  return [
    `${paint.strong(id)}${first && `  ${first}`}`,
    ...rest.map((line) => ' '.repeat(id.length + 2) + line),
    paint.faint(collection),
    ...fieldLines({ collection, id, record }, lang, output),
  ];
}

/** All fields of a record with their evidence, and the date of the last comparison with its sources. */
export function fieldLines(
  { record }: AnyRecord,
  lang: Language,
  output: Output,
): readonly string[] {
  const style = { lang, say: sayIn(lang), output };
  const { evidence = {}, unknown = {}, checked, ...fields } = record;
  const pieces = evidence as Readonly<Record<string, readonly Evidence[]>>;
  const reasons = unknown as Readonly<Record<string, string>>;
  return [
    ...Object.entries(fields)
      .filter(([name]) => !['id', 'code'].includes(name))
      .flatMap(([name, value]) => byLanguage(name, value))
      .flatMap(([name, value]) => {
        // The evidence of a name is for all languages; it is shown with the first.
        const own = pieces[name] ?? (name.endsWith('.en') ? pieces[name.slice(0, -3)] : undefined);
        const why = reasons[name];
        return [
          '',
          ...valueLines(name, value, '', style),
          ...(why === undefined ? [] : wrap(why, output.columns, '  ')),
          ...supports(own, style),
        ];
      }),
    ...(checked === undefined ? [] : ['', style.say('checked', { date: String(checked) })]),
  ];
}

/** The title or name of a record in a language; empty if it has none. */
function labelOf(record: Fields, lang: Language): string {
  const { title, name } = record;
  if (typeof title === 'string') return title;
  if (!isFields(title) && !isFields(name)) return '';
  const { text, mark } = titled(label(record as unknown as Labelled, lang));
  return text + mark;
}

/** Divides a title or name into a field for each language, with evidence of its own. */
function byLanguage(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if ((name !== 'title' && name !== 'name') || !isFields(value)) return [[name, value]];
  return Object.entries(value).map(([lang, text]) => [`${name}.${lang}`, text] as const);
}

/** A field and its value; lists and objects are indented below it. */
function valueLines(name: string, value: unknown, indent: string, style: Style): readonly string[] {
  const head = `${indent}${name}`;
  if (Array.isArray(value)) {
    const texts = value.every((one) => !isFields(one)) ? value.map((one) => text(one, style)) : [];
    const isShort = texts.length > 0 && texts.every((one) => one.length <= 10);
    if (isShort) return pair(head, texts.join(', '), indent, style);
    return [head, ...value.flatMap((one) => itemLines(one, `${indent}  `, style))];
  }
  if (isFields(value)) {
    return [head, ...itemLines(value, `${indent}  `, style)];
  }
  return pair(head, text(value, style), indent, style);
}

/** An item of a list: a text, or an object with its evidence. */
function itemLines(value: unknown, indent: string, style: Style): readonly string[] {
  const { columns } = style.output;
  if (!isFields(value)) return hanging(text(value, style), `${indent}– `, columns);
  const { evidence, ...fields } = value;
  const plain = Object.entries(fields).filter(([, one]) => typeof one !== 'object');
  const deep = Object.entries(fields).filter(([, one]) => typeof one === 'object');
  const summary = plain.map(([name, one]) => `${name} ${text(one, style)}`).join(', ');
  return [
    ...hanging(summary, `${indent}– `, columns),
    ...deep.flatMap(([name, one]) => valueLines(name, one, `${indent}  `, style)),
    ...supports(evidence as readonly Evidence[] | undefined, style),
  ];
}

/** A value as text; an id is followed by the title of its record. */
function text(value: unknown, { lang, say }: Style): string {
  if (value === 'unknown') return say('unknown');
  const other = typeof value === 'string' ? recordById(value) : undefined;
  const title = other ? labelOf(other.record, lang) : '';
  return title ? `${String(value)} (${title})` : String(value);
}

function pair(head: string, value: string, indent: string, { output }: Style): readonly string[] {
  const { paint, columns } = output;
  const name = head.padEnd(17);
  if (name.length + 1 + value.length <= columns) return [`${name} ${paint.strong(value)}`];
  return [head, ...wrap(value, columns, `${indent}  `).map(paint.strong)];
}

/** Text after a dash, with its other lines indented to its first word. */
function hanging(value: string, dash: string, columns: number): readonly string[] {
  const [first = '', ...rest] = wrap(value, columns, ' '.repeat(dash.length));
  return [dash + first.slice(dash.length), ...rest];
}

function supports(pieces: readonly Evidence[] | undefined, { say, output }: Style) {
  return (pieces ?? []).flatMap((piece) => evidenceLines(piece, say, output));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
