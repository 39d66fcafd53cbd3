import { type FindingCode, findingCodes, rule } from '../src/rules/catalogue.js';
import type { Example, Rule } from '../src/rules/rule.js';

const groups: Readonly<Record<string, string>> = {
  file: 'The file',
  csv: 'The text of the table',
  json: 'The text of a JSON document',
  yaml: 'The text of a YAML document',
  xlsx: 'The workbook',
  record: 'Records of a document',
  map: 'Layout and spelling',
  schema: 'Each value',
  sense: 'Values together',
  dataset: 'Records of a dataset',
  reference: 'Differences from our records',
  'user-schema': 'Your own schema',
};

const head = `<!-- Generated from packages/validate/src/rules by packages/validate/generator. Do not edit. -->

# Validation rules

Every finding of \`@ilo-kz/validate\` has the code of one of these rules. A published code never changes its
meaning. The part before the point is the rule group. Each rule has a file with the mistake and the
same file without it; a test checks both. \`ilo-kz explain CODE\` prints the same in a terminal.

The severities are the default ones. The severity of a difference from our records, and of
\`sense.adoption-year\`, depends on the evidence that contradicts the file: \`error\` if it is official,
\`warning\` if it is computed or secondary, \`info\` if no document was seen.
`;

/** `docs/findings.md`: one section for each code, group by group. */
export function findingsDocument(): string {
  const codes = findingCodes();
  const ownCodes = (group: string) => codes.filter((code) => code.startsWith(`${group}.`));
  const sections = Object.entries(groups).flatMap(([group, name]) => {
    const own = ownCodes(group);
    return [
      `## <a id="${group}"></a>${name}: \`${group}.*\``,
      table(['code', 'severity', 'finding'], own.map(row)),
      ...own.map(section),
    ];
  });
  const overview = Object.entries(groups).map(([group, name]) => [
    `[\`${group}\`](#${group})`,
    name,
    String(ownCodes(group).length),
  ]);
  const contents = table(['rule group', 'about', 'rules'], overview);
  return `${[head, contents, ...sections].join('\n\n')}\n`.replace(/\n{3,}/g, '\n\n');
}

function row(code: FindingCode): readonly string[] {
  const { severity, title }: Rule = rule(code);
  return [`[\`${code}\`](#${code})`, severity, title];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function section(code: FindingCode): string {
  const { severity, title, explanation, bad, good }: Rule = rule(code);
  return [
    `### <a id="${code}"></a>\`${code}\``,
    `**${title}** (${severity}). ${explanation}`,
    `A file with this finding${encodingOf(bad)}${schemaOf(bad)}:`,
    fenced(bad),
    'Without it:',
    fenced(good),
  ].join('\n\n');
}

function encodingOf({ encoding, name, file }: Example): string {
  if (file !== undefined) return ', as a workbook';
  const named = name === undefined ? '' : `, named ${name}`;
  if (encoding === undefined) return named;
  if (encoding === 'base64') return `${named}, in Base64`;
  return `${named}, saved as ${encoding.toUpperCase()} without a byte order mark`;
}

function schemaOf({ schema }: Example): string {
  return schema === undefined ? '' : `, with the schema \`${JSON.stringify(schema)}\``;
}

const maxLineLength = 100;
/** Of a longer example, only the beginning and the end are shown. */
const maxLines = 20;

function fenced({ text, encoding, file }: Example): string {
  const lines = text
    .replace(/\p{Cf}/gu, (hidden) => `<U+${hidden.codePointAt(0)?.toString(16).toUpperCase()}>`)
    .split('\n')
    .map((line) => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)}…` : line));
  return [
    `\`\`\`${encoding === 'base64' || file !== undefined ? 'text' : languageOf(text)}`,
    ...abridged(lines.slice(0, lines.at(-1) === '' ? -1 : undefined)),
    '```',
  ].join('\n');
}

function abridged(lines: readonly string[]): readonly string[] {
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, 4), `… (${lines.length - 6} more lines)`, ...lines.slice(-2)];
}

function languageOf(text: string): string {
  if (/^[[{]/.test(text)) return 'json';
  return /^(?:---|- |\w+:)/.test(text) ? 'yaml' : 'csv';
}
