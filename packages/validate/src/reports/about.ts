import type { Report } from '../finding.js';
import { visible } from './visible.js';
import type { ReportWords } from './words/words.js';

/** A thing that a report rests on, and which one it was. */
export interface AboutEntry {
  readonly name: string;
  readonly value: string;
}

/** The versions of everything that took part, for a report that is read years later. */
export function about(report: Report, { about: words, count }: ReportWords): readonly AboutEntry[] {
  const { tool, version, schema, codelists, comparison, asOf, durationMs } = report;
  return [
    { name: words.tool, value: `${tool} ${version}` },
    { name: words.schema, value: `${schema.id} ${schema.version}, ${words.hash} ${schema.hash}` },
    ...codelists.map((list) => ({
      name: words[list.id],
      value: `${list.version}, ${words.entries(list.entries)}, ${words.hash} ${list.hash}`,
    })),
    ...(comparison
      ? [
          {
            name: words.reference,
            value: `${comparison.country}, ${count.ratifications(comparison.ratifications)}`,
          },
        ]
      : []),
    ...(asOf === undefined ? [] : [{ name: words.asOf, value: asOf }]),
    { name: words.took, value: words.seconds((durationMs / 1000).toFixed(2)) },
  ];
}

/** What wrote the report, and by which schema, in the words of programs. */
export function toolLine({ tool, version, schema }: Report): string {
  return `${tool} ${version}, schema ${schema.id} ${schema.version}`;
}

/** All of it in one line, in the words of programs. */
export function aboutLine(report: Report): string {
  const { codelists, asOf } = report;
  return [
    toolLine(report),
    ...codelists.map((list) => `${list.id} ${list.version} ${list.hash}`),
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
  ].join(', ');
}

/** The hashes of the files: a report speaks of these bytes and no others. */
export function hashLines({ files }: Report): readonly string[] {
  return files.flatMap(({ path, sha256 }) =>
    sha256 === undefined ? [] : [`sha256 ${sha256}  ${visible(path)}`],
  );
}
