import type { Evidence } from '@ilo-kz/data';
import { laws } from '@ilo-kz/data';
import { instrument, ratification, source } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { wrap } from '../print/wrap.js';

/** `ilo-kz show CODE`: a ratification with every piece of its evidence. */
export function show(code: string, options: { readonly json?: boolean }, output: Output): void {
  const { out, paint, columns } = output;
  const found = instrument(code);
  const record = ratification(code);
  if (options.json) {
    out(JSON.stringify({ instrument: found, ratification: record ?? null }, null, 2));
    return;
  }
  out(`${paint.strong(found.code)}  ${found.title.en}`);
  for (const language of ['ru', 'kk'] as const) {
    const title = found.title[language];
    if (title) for (const line of wrap(title, columns, '      ')) out(line);
  }
  if (!record) {
    out('No ratification is recorded.');
    return;
  }
  const law = laws.find(({ id }) => id === record.law);
  const field = (name: string, value: string, pieces: readonly Evidence[] = [], why = '') => {
    out('');
    out(`${name.padEnd(17)} ${paint.strong(value)}`);
    if (why) for (const line of wrap(why, columns, '  ')) out(line);
    for (const line of pieces.flatMap((piece) => evidenceLines(piece, output))) out(line);
  };
  const { evidence, unknown = {} } = record;
  field('act', record.action, evidence.action);
  field('law number', law?.number ?? 'unknown', law?.evidence.number);
  field('law date', law?.date ?? 'unknown', law?.evidence.date);
  field('registration', record.registered, evidence.registered, unknown.registered);
  field('entry into force', record.inForce, evidence.inForce, unknown.inForce);
  field('status', record.status, evidence.status);
  for (const { title, inForce } of record.amendments ?? []) {
    field('amendment', `${title}, in force ${inForce}`, evidence.amendments);
  }
  out('');
  out(`Last compared with its sources on ${record.checked}.`);
}

const indent = '              ';

function evidenceLines(piece: Evidence, { paint, columns }: Output): readonly string[] {
  if (piece.grade === 'unverified') {
    return [paint.doubtful(`  unverified  ${piece.note ?? 'No document was seen.'}`)];
  }
  const { publisher, date } = source(piece.source);
  const dated = date === 'unknown' ? 'undated' : date;
  const place = piece.locator ? `, ${piece.locator}` : '';
  const rule = piece.grade === 'derived' ? `, ${piece.rule}` : '';
  const says = piece.says === undefined ? '' : `: ${piece.says ?? 'no value'}`;
  const isAgainst = piece.agrees === false;
  const text = `${piece.source}${place}${rule}${says}  (${publisher}, ${dated})`;
  const first = (isAgainst ? 'against' : piece.grade).padEnd(10);
  const lines = wrap(text, columns, indent).map((line, index) =>
    index === 0 ? `  ${first}  ${line.trimStart()}` : line,
  );
  const remark = isAgainst ? piece.why : piece.note;
  const remarks = remark ? wrap(remark, columns, indent) : [];
  return isAgainst
    ? [...lines.map(paint.bad), ...remarks]
    : [...lines, ...remarks].map(paint.faint);
}
