import { collections } from '../collections.js';
import type { Corpus } from '../corpus.js';
import { literalUnion } from './literal-union.js';

/** A number within a template literal type. */
const digits = template('', 'number').slice(1, -1);

/** Types of ids and dates that are plain text in the schema, and unions or patterns here. */
function unions(corpus: Corpus): Readonly<Record<string, string>> {
  const sources = corpus.sources.map(({ record }) => record.id);
  return {
    InstrumentCode: literalUnion(corpus.instruments.map(({ record }) => record.code)),
    CountryCode: literalUnion(corpus.countries.map(({ record }) => record.code)),
    LawId: literalUnion(corpus.laws.map(({ record }) => record.id)),
    SourceId: sourceUnion(sources),
    // As patterns: in a union with `string`, the literal `unknown` would disappear.
    CalendarDate: `\`${digits}-${digits}-${digits}\``,
    PartialDate: `\`${digits}\`|\`${digits}-${digits}\`|\`${digits}-${digits}-${digits}\``,
  };
}

/**
 * Patterns for ids of sources that exist for each instrument, comment or law: as literals, they would
 * be half of all declarations. `source(id)` checks the exact id at run time.
 */
const sourcePatterns: readonly (readonly [type: string, pattern: RegExp])[] = [
  [template('adilet-', 'string', '-', '"ru"|"kk"|"en"'), /^adilet-.*-(?:ru|kk|en)$/],
  [
    template('normlex-', '"comment"|"ratifications"|"reports"', '-', 'number'),
    /^normlex-(?:comment|ratifications|reports)-\d+$/,
  ],
  [template('', 'string', '-', 'InstrumentCode'), /-[CP]\d{3}$/],
  [
    template('zakonpravo-', 'RatifiedCode', '-', '"ru"|"kk"|"en"'),
    /^zakonpravo-C\d{3}-(?:ru|kk|en)$/,
  ],
];

/** A template literal type: text and types in turn. */
function template(...parts: readonly string[]): string {
  const pieces = parts.map((part, index) => (index % 2 === 0 ? part : `\${${part}}`));
  return `\`${pieces.join('')}\``;
}

function sourceUnion(ids: readonly string[]): string {
  const literals = ids.filter((id) => !sourcePatterns.some(([, pattern]) => pattern.test(id)));
  return [...sourcePatterns.map(([type]) => type), literalUnion(literals)].join('|');
}

/** Unions of codes by a property that they have in this dataset. */
function ownUnions(corpus: Corpus): readonly (readonly [string, string, readonly string[]])[] {
  const ofClass = (value: string) =>
    corpus.instruments
      .filter(({ record }) => record.category.at(-1)?.value === value)
      .map(({ record }) => record.code);
  const ratified = corpus.ratifications.map(({ record }) => record.instrument);
  return [
    ['RatifiedCode', 'Ratified by Kazakhstan, at least by national law.', ratified],
    ['FundamentalCode', 'Fundamental, as classified today.', ofClass('fundamental')],
    ['GovernanceCode', 'Governance, as classified today.', ofClass('governance')],
  ];
}

/**
 * The type declarations of this package: the interfaces of @ilo-kz/json-schema with the ids of this
 * dataset instead of plain text. They are compact because every consumer downloads and parses them.
 * The thirteen records and their fields are described, because an editor shows that on hover; the
 * parts of records are described in docs/records.md.
 *
 * @param interfaces The generated `types.ts` of @ilo-kz/json-schema.
 */
export function renderTypes(interfaces: string, corpus: Corpus, banner: string): string {
  const ids = unions(corpus);
  const all = declarations(interfaces);
  const inlined = new Map(
    all.flatMap(({ name, text }) => {
      const inline = inlineType(name, text);
      return inline === undefined ? [] : [[name, inline] as const];
    }),
  );
  const evidenceKeys = (name: string) =>
    propertiesOf(all.find((one) => one.name === name)?.text ?? '');
  const commentOf = (type: string) => all.find(({ name }) => name === type)?.comment.trim() ?? '';
  const blocks = all.flatMap(({ name, comment, text }) => {
    // @ilo-kz/json-schema has the type of a whole dataset.
    if (inlined.has(name) || name === 'Dataset') return [];
    const note = isDescribed(name) ? comment : '';
    const union = ids[name];
    if (union) return [`${note}export type ${name}=${union};\n`];
    return [note + compact(name, text, inlined, evidenceKeys, commentOf)];
  });
  for (const name of Object.keys(ids)) {
    if (!interfaces.includes(`export type ${name} = string;`)) {
      throw new Error(`${name} is no longer plain text in the types of @ilo-kz/json-schema.`);
    }
  }
  const own = ownUnions(corpus).map(
    ([name, comment, codes]) => `/** ${comment} */\nexport type ${name}=${literalUnion(codes)};\n`,
  );
  return [
    banner,
    'type Evidenced<Always extends string,Sometimes extends string=never>=Readonly<Record<Always,EvidenceList>&Partial<Record<Sometimes,EvidenceList>>>;\n',
    "type Rec<Fields,Plain extends keyof Fields,Maybe extends keyof Fields=never>=Readonly<Fields&{\n/** For each field: the documents that state the value, and those that contradict it. */\nevidence:Readonly<{[K in keyof Fields as Exclude<K,Plain|Maybe|'unknown'>]:EvidenceList}&{[K in Maybe]?:EvidenceList}>;\n/** Day of the last comparison with the sources. */\nchecked:CalendarDate}>;\n",
    'type Reasons<Field extends string>=Readonly<Partial<Record<Field,string>>>;\n',
    ...blocks,
    ...own,
    // Every other instrument: a list of them would be as long as that of all codes.
    '/** Technical, as classified today. */\nexport type TechnicalCode=Exclude<InstrumentCode,FundamentalCode|GovernanceCode>;\n',
  ].join('');
}

interface Declaration {
  readonly name: string;
  readonly comment: string;
  readonly text: string;
}

/** The declarations of a module, each with the comment above it. */
function declarations(source: string): readonly Declaration[] {
  const pattern =
    /((?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\n)?)(export (?:type (\w+) =[^;]*;|interface (\w+) \{\n[\s\S]*?\n\}))\n/g;
  return [...source.matchAll(pattern)].map(([, comment = '', text = '', type, interfaceName]) => ({
    name: type ?? interfaceName ?? '',
    comment,
    text,
  }));
}

/** The types of the collections, whose fields an editor explains. */
const records: ReadonlySet<string> = new Set(Object.values(collections).map(({ type }) => type));

/** Types that keep their comments; those of the parts of records would take too much space. */
const isDescribed = (name: string): boolean => name === 'KnownDate' || records.has(name);

interface Property {
  readonly comment: string;
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
}

/** Replaces objects that only list the fields with evidence or with a reason by a generic type. */
function inlineType(name: string, text: string): string | undefined {
  if (!/(?:Evidence|Unknown)$/.test(name) || !text.startsWith('export interface')) return undefined;
  const properties = propertiesOf(text);
  const named = (wanted: boolean) =>
    literalUnion(
      properties.filter(({ optional }) => optional === wanted).map((field) => field.name),
    ) || 'never';
  if (properties.every(({ type }) => type === 'EvidenceList')) {
    const sometimes = named(true);
    return `Evidenced<${named(false)}${sometimes === 'never' ? '' : `,${sometimes}`}>`;
  }
  const areReasons = properties.every(({ type, optional }) => optional && type === 'string');
  return areReasons ? `Reasons<${named(true)}>` : undefined;
}

function compact(
  name: string,
  text: string,
  inlined: ReadonlyMap<string, string>,
  evidenceKeys: (name: string) => readonly Property[],
  commentOf: (type: string) => string,
): string {
  if (!text.startsWith('export interface')) return `${tight(text)}\n`;
  const properties = propertiesOf(text);
  const field = ({ comment, name: own, optional, type }: Property) => {
    const isCode = name === 'Ratification' && own === 'instrument';
    const key = /^\w+$/.test(own) ? own : `'${own}'`;
    const value = isCode ? 'RatifiedCode' : (inlined.get(type) ?? type);
    // A field of a type of its own may be described there only.
    const ofType = commentOf(type);
    const described = comment || (ofType && `\n${ofType}\n`);
    return `${records.has(name) ? described : ''}${key}${optional ? '?' : ''}:${value}`;
  };
  const evidence = inlined.has(`${name}Evidence`) ? evidenceKeys(`${name}Evidence`) : undefined;
  if (!evidence || evidence.some((key) => key.name.includes('.'))) {
    return `export interface ${name} extends Readonly<{${properties.map(field).join(';')}}>{}\n`;
  }
  // Most fields of a record have evidence, so the type lists the few that do not.
  const own = properties.filter((one) => !['evidence', 'checked'].includes(one.name));
  const plain = own.filter(
    (one) => one.name !== 'unknown' && !evidence.some((key) => key.name === one.name),
  );
  const maybe = own.filter(
    (one) => !one.optional && evidence.some((key) => key.name === one.name && key.optional),
  );
  const names = (some: readonly Property[]) => literalUnion(some.map((one) => one.name));
  const third = maybe.length > 0 ? `,${names(maybe)}` : '';
  return `export interface ${name} extends Rec<{${own.map(field).join(';')}},${names(plain) || 'never'}${third}>{}\n`;
}

function propertiesOf(text: string): readonly Property[] {
  const pattern = /((?: {2}\/\*\*.*\*\/\n)?) {2}readonly '?([\w.]+)'?(\??):\s+([\s\S]*?);\n/g;
  return [...text.matchAll(pattern)].map(([, comment = '', name = '', mark, type = '']) => ({
    comment: comment.trim() === '' ? '' : `\n${comment.trim()}\n`,
    name,
    optional: mark === '?',
    type: tight(type),
  }));
}

/** Removes line breaks, and the spaces and the leading bar that a formatter adds to unions. */
function tight(type: string): string {
  return type
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ ?([|=]) ?/g, '$1')
    .replace(/(^|[=(:])\|/g, '$1');
}
