import type { Built } from '../build-corpus.js';
import { table } from './markdown.js';

/** `docs/coverage.md`: each paragraph of the founding documents, with the records that cite it. */
export function renderCoverage({ coverage, corpus }: Built): string {
  const titles = new Map<string, string>(
    corpus.sources.map(({ record }) => [
      record.id,
      `${record.title} (${record.publisher}, ${record.date})`,
    ]),
  );
  const sections = coverage.map(({ source, paragraphs }) => {
    const rows = paragraphs.map(({ locator, about, none, records }) => [
      locator,
      about,
      none ?? records.map((id) => link(id)).join(', '),
    ]);
    return `## ${source}\n\n${titles.get(source)}\n\n${table(['paragraph', 'about', 'records, or the reason for none'], rows)}`;
  });
  const all = coverage.flatMap(({ paragraphs }) => paragraphs);
  const covered = all.filter(({ none }) => none === undefined).length;
  return `<!-- Generated from packages/data/records by packages/data/generator. Do not edit. -->

# Coverage of the founding documents

The project started from five documents. Each of their ${all.length} paragraphs and table rows is covered by at least one record
(${covered}), or there is a reason why not (${all.length - covered}). A paragraph is a non-blank line of the document, counted from 1; the rows of
the 2015 table are addressed as table rows.

${sections.join('\n\n')}
`;
}

function link(id: string): string {
  const file = id.startsWith('countries/') ? 'tables/countries.csv' : `${id}.yaml`;
  return `[${id}](../packages/data/records/${file})`;
}
