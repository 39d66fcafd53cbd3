import type { Corpus } from '../corpus.js';

/** Ids that are plain text in the schema of any State, and literal unions in this dataset. */
function unions(corpus: Corpus): Readonly<Record<string, readonly string[]>> {
  return {
    InstrumentCode: corpus.instruments.map(({ record }) => record.code),
    LawId: corpus.laws.map(({ record }) => record.id),
    SourceId: corpus.sources.map(({ record }) => record.id),
  };
}

/** Unions that only this dataset has: which codes are ratified, which have which class today. */
function ownUnions(corpus: Corpus): Readonly<Record<string, readonly string[]>> {
  const ofClass = (value: string) =>
    corpus.instruments
      .filter(({ record }) => record.category.at(-1)?.value === value)
      .map(({ record }) => record.code);
  return {
    RatifiedCode: corpus.ratifications.map(({ record }) => record.instrument),
    FundamentalCode: ofClass('fundamental'),
    GovernanceCode: ofClass('governance'),
  };
}

const descriptions: Readonly<Record<string, string>> = {
  RatifiedCode: 'An instrument that Kazakhstan has ratified, at least by national law.',
  FundamentalCode: 'An instrument of the class fundamental, as classified today.',
  GovernanceCode: 'An instrument of the class governance, as classified today.',
};

/**
 * The interfaces of @ilo-kz/json-schema with the ids of this dataset in place of plain text.
 *
 * @param interfaces The generated `types.ts` of @ilo-kz/json-schema.
 */
export function renderTypes(interfaces: string, corpus: Corpus, banner: string): string {
  let text = interfaces.replace(/^\/\/.*\n+/, '');
  for (const [name, ids] of Object.entries(unions(corpus))) {
    text = replaceOnce(
      text,
      `export type ${name} = string;`,
      `export type ${name} =${union(ids)};`,
    );
  }
  text = replaceOnce(
    text,
    'interface Ratification {\n  /** The instrument; the name of the file. */\n  readonly instrument: InstrumentCode;',
    'interface Ratification {\n  /** The instrument; the name of the file. */\n  readonly instrument: RatifiedCode;',
  );
  const own = Object.entries(ownUnions(corpus)).map(
    ([name, ids]) => `/** ${descriptions[name]} */\nexport type ${name} =${union(ids)};\n`,
  );
  return `${banner}\n${text}${own.join('')}`;
}

function union(ids: readonly string[]): string {
  return ids.map((id) => `\n  | '${id}'`).join('');
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) {
    throw new Error(`The types of @ilo-kz/json-schema no longer hold exactly once: ${from}`);
  }
  return text.replace(from, to);
}
