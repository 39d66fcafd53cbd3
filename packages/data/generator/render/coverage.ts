import type { Built } from '../build-corpus.js';
import { table } from './markdown.js';

/** `docs/coverage.md`: each paragraph of the founding documents, and the records that hold it. */
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
    return `## ${source}\n\n${titles.get(source)}\n\n${table(['paragraph', 'about', 'records, or why none'], rows)}`;
  });
  const all = coverage.flatMap(({ paragraphs }) => paragraphs);
  const held = all.filter(({ none }) => none === undefined).length;
  return `<!-- Generated from packages/data/records by packages/data/generator. Do not edit. -->

# Coverage of the founding documents

The project comes from five documents. Each of their ${all.length} paragraphs and table rows is held by at least one record
(${held}), or there is a reason why none holds it (${all.length - held}). A paragraph is a line of the document that is not blank, counted
from 1; the rows of the 2015 table are addressed as table rows.

${sections.join('\n\n')}
`;
}

function link(id: string): string {
  const file = id.startsWith('countries/') ? 'tables/countries.csv' : `${id}.yaml`;
  return `[${id}](../packages/data/records/${file})`;
}
