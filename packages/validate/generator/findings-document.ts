import { type FindingCode, findingCodes, rule } from '../src/rules/catalogue.js';
import type { Example, Rule } from '../src/rules/rule.js';

const rings: Readonly<Record<string, string>> = {
  file: 'The file',
  csv: 'The text of the table',
  json: 'The text of a JSON document',
  yaml: 'The text of a YAML document',
  xlsx: 'The workbook',
  record: 'Records of a document',
  map: 'How it is written',
  schema: 'Each value',
  sense: 'Values together',
  dataset: 'Records of a dataset',
  reference: 'Against our records',
  'user-schema': 'Against a schema of your own',
};

const head = `<!-- Generated from packages/validate/src/rules by packages/validate/generator. Do not edit. -->

# Findings

Every finding of \`@ilo-kz/validate\` has one of these codes. A code once published keeps its meaning.
What stands before the point is the ring that found it. Each section has a file with the fault and the
same file without it; both are run by a test.

The severity is the one that a rule has by itself. A difference from our records, and
\`sense.adoption-year\`, takes its own from the evidence that speaks against the file: \`error\` where it is
official, \`warning\` where it is computed or secondary, \`info\` where no document was seen.
`;

/** `docs/findings.md`: one section for each code, ring by ring. */
export function findingsDocument(): string {
  const codes = findingCodes();
  const sections = Object.entries(rings).flatMap(([ring, name]) => {
    const own = codes.filter((code) => code.startsWith(`${ring}.`));
    return [`## ${name}: \`${ring}.*\``, ...own.map(section)];
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

const longestLine = 100;

function fenced({ text, encoding, file }: Example): string {
  const lines = text
    .replace(/\p{Cf}/gu, (hidden) => `<U+${hidden.codePointAt(0)?.toString(16).toUpperCase()}>`)
    .split('\n')
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
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
