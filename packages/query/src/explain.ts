import type { Category } from '@ilo-kz/data';
import type { Basis } from './basis.js';
import { quoted } from './did-you-mean.js';
import { checkOptions } from './options.js';
import { type ExplainLanguage, type Phrases, phrases } from './phrases.js';
import type { Attempt, Reconciliation } from './reconcile.js';
import type { ClockStatus, Reason, Status } from './status.js';

export interface ExplainOptions {
  /** `en` (the default), `ru` or `kk`. */
  readonly lang?: ExplainLanguage;
}

/**
 * Explains a result in words: the reconciliation of a claim, or a status.
 *
 * @param result What `reconcile` or `status` returned.
 * @param options.lang `en` (the default), `ru` or `kk`.
 * @returns One or more sentences, one per line.
 * @throws RangeError for anything else, or an unknown language.
 * @example explain(reconcile({ stated: '2018-05-14', total: 24 })).startsWith('Claimed on 2018-05-14: 24.') // true
 */
export function explain(result: Reconciliation | Status, options: ExplainOptions = {}): string {
  checkOptions(options, ['lang']);
  const { lang = 'en' } = options;
  switch (result?.kind) {
    case 'reconciliation':
      return explainReconciliation(result, lang);
    case 'status':
      return explainStatus(result, lang);
    default:
      return reject(result, 'an answer of status or reconcile');
  }
}

/**
 * Explains the reason of an answer in a few words.
 *
 * @param reason Reason of an answer in a status.
 * @param options.lang `en` (the default), `ru` or `kk`.
 * @example explainReason({ kind: 'happened', date: '2000' }) // 'since 2000'
 */
export function explainReason(reason: Reason, options: ExplainOptions = {}): string {
  checkOptions(options, ['lang']);
  const { lang = 'en' } = options;
  const { reason: inWords } = phrases(lang);
  // A reason of an unknown kind comes back as it is.
  const text: unknown = isObject(reason) ? inWords(reason) : reason;
  return isObject(reason) && typeof text === 'string'
    ? text
    : reject(reason, 'the reason of an answer of status');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function reject(written: unknown, what: string): never {
  throw new RangeError(`${quoted(written)} is not ${what}, so it cannot be explained.`);
}

function explainReconciliation(result: Reconciliation, lang: ExplainLanguage): string {
  const words = phrases(lang);
  const { claim, attempts, complete } = result;
  const classes: readonly Category[] = ['fundamental', 'governance', 'technical'];
  const parts = classes.flatMap((name) => (claim[name] === undefined ? [] : [claim[name]]));
  const figures = [claim.total ?? '', parts.join(' + ')].filter((text) => text !== '').join(' = ');
  const [best] = attempts;
  if (!best) return '';
  const classification = best.classification === claim.stated ? undefined : best.classification;
  const lines = [
    words.claim(figures, claim.stated),
    `${words.verdict(result.verdict, best.basis, classification)}: ${sum(best, words)}.`,
  ];
  if (result.verdict === 'contradicted' || result.verdict === 'unexplained') {
    const total = best.figures.find(({ name }) => name === 'total');
    if (total && total.difference > 0) lines.push(words.leftOver(total.difference));
    const known = classes.flatMap((name) => best.codes[name]);
    lines.push(words.known([...known].sort().join(' ')));
    if (!complete) lines.push(words.notComplete);
  }
  return lines.join('\n');
}

function sum({ figures }: Attempt, words: Phrases): string {
  return figures
    .map(({ name, claimed, counted: { min, max }, difference }) => {
      const number = min === max ? String(min) : `${min}–${max}`;
      return `${words.figure[name]} ${number}${difference === 0 ? '' : ` (≠ ${claimed})`}`;
    })
    .join(', ');
}

function explainStatus(result: Status, lang: ExplainLanguage): string {
  const words = phrases(lang);
  const line = (basis: Basis, { answer, reason }: ClockStatus) =>
    `${words.heading[basis]}: ${words.answer[answer]}, ${words.reason(reason)}.`;
  return [
    `${result.code}, ${result.on}`,
    line('law', result.law),
    line('registration', result.registration),
    line('entry-into-force', result.entryIntoForce),
  ].join('\n');
}
