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

# Findings

Every finding of \`@ilo-kz/validate\` has one of these codes. A published code never changes its meaning.
The part before the point is the group of the rule. Each section has a file with the fault and the
same file without it; a test checks both.

The table has the default severities. The severity of a difference from our records, and of
\`sense.adoption-year\`, depends on the evidence that contradicts the file: \`error\` if it is official,
\`warning\` if it is computed or secondary, \`info\` if no document was seen.
`;

/** `docs/findings.md`: one section for each code, group by group. */
export function findingsDocument(): string {
  const codes = findingCodes();
  const sections = Object.entries(groups).flatMap(([group, name]) => {
    const own = codes.filter((code) => code.startsWith(`${group}.`));
    return [`## ${name}: \`${group}.*\``, ...own.map(section)];
  });
  return `${[head, table(codes), ...sections].join('\n\n')}\n`.replace(/\n{3,}/g, '\n\n');
}

function table(codes: readonly FindingCode[]): string {
  const rows = codes.map((code) => {
    const { severity, title }: Rule = rule(code);
    return `| [\`${code}\`](#${code}) | ${severity} | ${title} |`;
  });
  return ['| code | severity | |', '|---|---|---|', ...rows].join('\n');
}

function section(code: FindingCode): string {
  const { severity, title, explanation, bad, good }: Rule = rule(code);
  return [
    `### <a id="${code}"></a>\`${code}\``,
    `**${title}** (${severity}). ${explanation}`,
    `With the fault${encodingOf(bad)}${schemaOf(bad)}:`,
    fenced(bad),
    'Without:',
    fenced(good),
  ].join('\n\n');
}

function encodingOf({ encoding, name, file }: Example): string {
  if (file !== undefined) return ', as a workbook';
  const named = name === undefined ? '' : `, named ${name}`;
  if (encoding === undefined) return named;
  if (encoding === 'base64') return `${named}, in Base64`;
  return `${named}, saved as ${encoding.toUpperCase()} without a mark`;
}

function schemaOf({ schema }: Example): string {
  return schema === undefined ? '' : `, where the schema is \`${JSON.stringify(schema)}\``;
}

const maxLineLength = 100;

function fenced({ text, encoding, file }: Example): string {
  const lines = text
    .replace(/\p{Cf}/gu, (hidden) => `<U+${hidden.codePointAt(0)?.toString(16).toUpperCase()}>`)
    .split('\n')
    .map((line) => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)}…` : line));
  return [
    `\`\`\`${encoding === 'base64' || file !== undefined ? 'text' : languageOf(text)}`,
    ...lines.slice(0, lines.at(-1) === '' ? -1 : undefined),
    '```',
  ].join('\n');
}

function languageOf(text: string): string {
  if (/^[[{]/.test(text)) return 'json';
  return /^(?:---|- |\w+:)/.test(text) ? 'yaml' : 'csv';
}
