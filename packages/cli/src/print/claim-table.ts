import type { Claim } from '@ilo-kz/data';
import { sumOf } from '@ilo-kz/picture';
import type { Reconciliation } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { type Language, sayIn } from './say.js';
import { table } from './table.js';
import { verdictPaint } from './words.js';

/** A claim and its reconciliation; null if it has no figure or no date. */
export interface ClaimResult {
  readonly claim: Claim;
  readonly result: Reconciliation | null;
}

/** A line for each claim: its figures, and the date and classes by which the records agree. */
export function claimTableLines(
  results: readonly ClaimResult[],
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const rows = results.map(({ claim, result }) => {
    const best = result?.attempts[0];
    return [
      { text: claim.id, paint: paint.strong },
      { text: claim.stated === 'unknown' ? say('unknown') : claim.stated },
      { text: sumOf(claim) || say('noFigure') },
      result
        ? { text: say(result.verdict), paint: verdictPaint(result.verdict, paint) }
        : { text: '–', paint: paint.faint },
      { text: best ? say(`date.${best.basis}`) : '' },
      { text: best && best.classification !== claim.stated ? best.classification : '' },
    ];
  });
  const heads = ['claim', 'stated', 'figures', 'verdict', 'countedBy', 'classesOf'] as const;
  const cells = heads.map((head) => ({
    heading: say(head),
    shrinks: head === 'claim',
    drops: head === 'countedBy' || head === 'classesOf',
  }));
  return table(cells, rows, { width: columns, heading: paint.faint });
}
