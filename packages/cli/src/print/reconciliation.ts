import { explain, type Figure, type Reconciliation } from '@ilo-kz/query';
import type { Output } from '../output.js';
import type { Language } from './catalogue.js';
import { sayIn } from './say.js';
import { table } from './table.js';
import { figures, paintOfVerdict } from './words.js';
import { wrap } from './wrap.js';

/** What came out, in words, and every way of counting that was tried. */
export function reconciliationLines(
  result: Reconciliation,
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const words = explain(result, { lang })
    .split('\n')
    .flatMap((line) => wrap(line, columns, ''));
  const names = result.attempts[0]?.figures.map(({ name }) => name) ?? [];
  const rows = result.attempts.map((attempt) => [
    { text: say(attempt.verdict), paint: paintOfVerdict(attempt.verdict, paint) },
    { text: say(`clock.${attempt.basis}`) },
    { text: attempt.classification },
    ...attempt.figures.map((figure) => ({ text: beside(figure) })),
  ]);
  const heads = ['verdict', 'clock', 'classesOf', ...names] as const;
  const cells = heads.map((head) => ({ heading: say(head) }));
  const undecided = result.attempts[0]?.undecided ?? [];
  return [
    ...words,
    ...(undecided.length > 0
      ? wrap(say('undecided', { codes: undecided.join(' ') }), columns, '')
      : []),
    '',
    ...table(cells, rows, { width: columns, heading: paint.faint }),
  ];
}

/** The counted figure, beside the claimed one where that is another. */
function beside({ claimed, counted, difference }: Figure): string {
  return figures(counted) + (difference === 0 ? '' : ` (≠ ${claimed})`);
}
