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
  const field = (name: string, value: string, pieces: readonly Evidence[] = []) => {
    out('');
    out(`${name.padEnd(17)} ${paint.strong(value)}`);
    for (const line of pieces.flatMap((piece) => evidenceLines(piece, output))) out(line);
  };
  field('law number', law?.number ?? 'unknown', law?.evidence.number);
  field('law date', law?.date ?? 'unknown', law?.evidence.date);
  field('registration', record.registered, record.evidence.registered);
  field('entry into force', record.inForce, record.evidence.inForce);
  field('status', record.status, record.evidence.status);
}

function evidenceLines(piece: Evidence, { paint, columns }: Output): readonly string[] {
  if (piece.grade === 'unverified') return [paint.doubtful('  unverified  no document was seen')];
  const { publisher, date } = source(piece.source);
  const dated = date === 'unknown' ? 'undated' : date;
  const place = piece.locator ? `, ${piece.locator}` : '';
  const rule = piece.grade === 'derived' ? `, ${piece.rule}` : '';
  const says = piece.says ? `: ${piece.says}` : '';
  const text = `${piece.source}${place}${rule}${says}  (${publisher}, ${dated})`;
  const lines = wrap(text, columns, '              ');
  const graded = lines.map((line, index) =>
    index === 0 ? `  ${piece.grade.padEnd(10)}  ${line.trimStart()}` : line,
  );
  if (piece.agrees !== false) return graded.map(paint.faint);
  const why = wrap(piece.why ?? '', columns, '              ');
  return [...graded.map(paint.bad), ...why];
}
