import type { FileReport, Report } from '../finding.js';

/** A number with its word: `1 row`, `2,000 rows`. */
export function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

/** What the report rests on: how many rows were checked against what, and why others were not. */
export function whatWasChecked(report: Report): readonly string[] {
  const [file] = report.files;
  if (!file || file.rows.checked === 0) return ['No row was checked.'];
  return [checkedRows(file, report), comparedRows(file, report)];
}

function checkedRows({ records, rows }: FileReport, { codelists, asOf }: Report): string {
  const words = { instruments: 'instrument', countries: 'State' } as const;
  const versions = new Set(codelists.map(({ version }) => version));
  const lists = codelists.map(({ id, entries, version }) =>
    versions.size === 1
      ? counted(entries, words[id])
      : `${counted(entries, words[id])} of version ${version}`,
  );
  const [version] = versions.size === 1 ? versions : [];
  const of = version === undefined ? '' : ` of version ${version}`;
  const which =
    rows.checked === records
      ? counted(records, 'row')
      : `${rows.checked.toLocaleString('en')} of ${counted(records, 'row')}`;
  return `Checked ${which} against ${lists.join(' and ')}${of}${asOf ? `, as of ${asOf}` : ''}.`;
}

function comparedRows({ rows }: FileReport, { comparison }: Report): string {
  if (!comparison) return 'Compared none with our ratifications, as was asked for.';
  const { checked, compared, otherStates } = rows;
  const unread = checked - compared - otherStates;
  const why = [
    ...(otherStates > 0 ? [`${otherStates.toLocaleString('en')} about other States`] : []),
    ...(unread > 0 ? [`${unread.toLocaleString('en')} without a known State or instrument`] : []),
  ];
  const some = compared === checked ? 'all' : `${compared.toLocaleString('en')} of them`;
  const which = compared === 0 ? 'none' : checked === 1 ? 'it' : some;
  const { ratifications, country } = comparison;
  const rest = why.length === 0 ? '' : `; not compared: ${why.join(', ')}`;
  return `Compared ${which} with our ${counted(ratifications, 'ratification')} of ${country}${rest}.`;
}
