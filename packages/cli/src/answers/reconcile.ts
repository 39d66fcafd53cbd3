import { claims } from '@ilo-kz/data/claims';
import {
  type ClaimedTotals,
  explain,
  type Figure,
  type Reconciliation,
  reconcile,
} from '@ilo-kz/query';
import type { Context } from '../context.js';
import { didYouMean } from '../did-you-mean.js';
import { type Output, printAnswer } from '../output.js';
import { claimTableLines } from '../print/claim-table.js';
import { type Language, sayIn } from '../print/say.js';
import { table } from '../print/table.js';
import { figures, paintOfVerdict } from '../print/words.js';
import { wrap } from '../print/wrap.js';

export interface ReconcileOptions extends Partial<ClaimedTotals> {
  readonly json?: boolean;
  readonly lang: Language;
}

/** Reconciles one claim, figures of the user's own, or all claims about Kazakhstan; prints the result. */
export function answerReconcile(
  id: string | undefined,
  options: ReconcileOptions,
  context: Context,
): void {
  const { output } = context;
  const { lang, json, ...own } = options;
  const isOwn = Object.keys(own).length > 0;
  if (id !== undefined && isOwn) {
    context.fail('give either the id of a claim or figures of your own, not both.');
  }
  if (isOwn && own.stated === undefined) {
    context.fail('figures need the date of the statement: --stated DATE.');
  }
  if (id === undefined && !isOwn) {
    const results = claims
      .filter(({ country }) => country === 'KAZ')
      .map((claim) => ({ claim, result: canReconcile(claim) ? reconcile(claim) : null }));
    printAnswer(results, { json }, () => claimTableLines(results, lang, output), output);
    return;
  }
  const result = reconcile(id === undefined ? (own as ClaimedTotals) : claimed(id, context));
  printAnswer(result, { json }, () => reconciliationLines(result, lang, output), output);
}

/** Without a date or a figure there is nothing to count. */
function canReconcile(claim: ClaimedTotals): boolean {
  const { stated, total, fundamental, governance, technical } = claim;
  const stating = [total, fundamental, governance, technical];
  return stated !== 'unknown' && stating.some((one) => one !== undefined);
}

/** A claim on record. */
function claimed(id: string, { fail }: Context): ClaimedTotals {
  const found = claims.find((claim) => claim.id === id);
  if (!found) {
    const known = claims.map((claim) => claim.id);
    const hint = didYouMean(id, known) || 'ilo-kz reconcile lists those about Kazakhstan.';
    return fail(`there is no record of a claim ${JSON.stringify(id)}. ${hint}`.trimEnd());
  }
  if (found.country !== 'KAZ') {
    fail(`${id} is about ${found.country}; complete records exist only for Kazakhstan (KAZ).`);
  }
  if (!canReconcile(found)) fail(`${id} states no total on a known date: nothing to reconcile.`);
  return found;
}

/** What came out, in words, and every way of counting that was tried. */
function reconciliationLines(
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
