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
import type { Table } from '../export/table.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { claimTableLines } from '../print/claim-table.js';
import { quotedValue } from '../print/quoted-value.js';
import { type Language, sayIn } from '../print/say.js';
import { table } from '../print/table.js';
import { figures, verdictPaint } from '../print/words.js';
import { wrap } from '../print/wrap.js';

export interface ReconcileOptions extends Partial<ClaimedTotals>, FormatOptions {
  readonly lang: Language;
}

/** Prints a reconciliation of one claim, of the user's own figures, or of all claims about Kazakhstan. */
export function answerReconcile(
  id: string | undefined,
  options: ReconcileOptions,
  context: Context,
): void {
  const { output } = context;
  const { lang, json, format, ...own } = options;
  const style = { ...(json ? { json } : {}), ...(format ? { format } : {}) };
  const isOwn = Object.keys(own).length > 0;
  if (id !== undefined && isOwn) {
    context.fail('give either the id of a claim or your own figures, not both.');
  }
  if (isOwn && own.stated === undefined) {
    context.fail('figures need a date: --stated DATE.');
  }
  if (id === undefined && !isOwn) {
    const results = claims
      .filter(({ country }) => country === 'KAZ')
      .map((claim) => ({ claim, result: canReconcile(claim) ? reconcile(claim) : null }));
    const best = results.flatMap(({ claim, result }) =>
      result
        ? [{ name: claim.id, result: { ...result, attempts: result.attempts.slice(0, 1) } }]
        : [],
    );
    const views = {
      lines: () => claimTableLines(results, lang, output),
      table: () => attemptTable(best),
    };
    printInFormat(results, style, views, output);
    return;
  }
  const result = reconcile(id === undefined ? (own as ClaimedTotals) : claimById(id, context));
  const views = {
    lines: () => reconciliationLines(result, lang, output),
    table: () => attemptTable([{ name: id ?? '', result }]),
  };
  printInFormat(result, style, views, output);
}

/** A row for each figure of each way of counting; of several claims only the best way. */
function attemptTable(
  named: readonly { readonly name: string; readonly result: Reconciliation }[],
): Table {
  const rows = named.flatMap(({ name, result }) =>
    result.attempts.flatMap(({ basis, classification, figures: all }) =>
      all.map((figure) => [
        name,
        result.claim.stated,
        result.verdict,
        basis,
        classification,
        figure.name,
        figure.claimed,
        figure.counted.min,
        figure.counted.max,
        figure.verdict,
      ]),
    ),
  );
  const columns =
    'claim stated verdict basis classification figure claimed min max figure_verdict'.split(' ');
  return { columns, rows };
}

/** A claim can only be reconciled if it has a date and a figure. */
function canReconcile(claim: ClaimedTotals): boolean {
  const { stated, total, fundamental, governance, technical } = claim;
  const all = [total, fundamental, governance, technical];
  return stated !== 'unknown' && all.some((one) => one !== undefined);
}

function claimById(id: string, { fail }: Context): ClaimedTotals {
  const found = claims.find((claim) => claim.id === id);
  if (!found) {
    const known = claims.map((claim) => claim.id);
    const hint = didYouMean(id, known) || 'ilo-kz reconcile lists those about Kazakhstan.';
    return fail(`there is no record of a claim ${quotedValue(id)}. ${hint}`.trimEnd());
  }
  if (found.country !== 'KAZ') {
    fail(`${id} is about ${found.country}; complete records exist only for Kazakhstan (KAZ).`);
  }
  if (!canReconcile(found)) fail(`${id} has no total with a known date: nothing to reconcile.`);
  return found;
}

/** The result in words, and a table of all ways of counting. */
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
    { text: say(attempt.verdict), paint: verdictPaint(attempt.verdict, paint) },
    { text: say(`date.${attempt.basis}`) },
    { text: attempt.classification },
    ...attempt.figures.map((figure) => ({ text: comparedFigure(figure) })),
  ]);
  const heads = ['verdict', 'countedBy', 'classesOf', ...names] as const;
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

/** The counted figure, with the claimed one if it is different. */
function comparedFigure({ claimed, counted, difference }: Figure): string {
  return figures(counted) + (difference === 0 ? '' : ` (≠ ${claimed})`);
}
