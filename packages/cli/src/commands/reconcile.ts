import type { ClaimedTotals } from '@ilo-kz/query';
import { type Command, Option } from 'commander';
import type { AddCommand, Context } from '../context.js';
import { withExamples } from '../examples.js';
import { nearest } from '../nearest.js';
import { json, lang, wholeNumber } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface ReconcileOptions extends Partial<ClaimedTotals> {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz reconcile`: can totals that somebody stated be reproduced from the records? */
export const addReconcile: AddCommand = (program, context) => {
  const figure = (name: string) =>
    new Option(`--${name} <n>`, `claimed number: ${name}`).argParser(wholeNumber(0));
  const command: Command = program
    .command('reconcile')
    .description('can stated totals be reproduced from the records, by which clock and classes')
    .argument('[claim]', 'id of a claim; without it and without figures: all about Kazakhstan')
    .addOption(new Option('--stated <date>', 'date of a statement of your own'))
    .addOption(figure('total'))
    .addOption(figure('fundamental'))
    .addOption(figure('governance'))
    .addOption(figure('technical'))
    .addOption(lang())
    .addOption(json())
    .action(async (id: string | undefined, options: ReconcileOptions) => {
      const { lang: language, json: asJson, ...own } = options;
      const isOwn = Object.keys(own).length > 0;
      if (id !== undefined && isOwn) {
        context.fail('give either the id of a claim or figures of your own, not both.');
      }
      if (isOwn && own.stated === undefined) {
        context.fail('figures need the date of the statement: --stated DATE.');
      }
      const asked = { language, asJson: asJson === true };
      return id === undefined && !isOwn
        ? reconcileAll(context, asked)
        : reconcileOne(await claimed(id, own, context), context, asked);
    });
  withExamples(command, [
    'reconcile',
    'reconcile ratified-24-in-2018',
    'reconcile --stated 2024-09-05 --total 25 --fundamental 8 --governance 4 --technical 13',
    'reconcile ratified-28-in-2025 --lang ru',
  ]);
};

interface Asked {
  readonly language: Language;
  readonly asJson: boolean;
}

async function reconcileOne(claim: ClaimedTotals, { output }: Context, asked: Asked) {
  const { reconcile } = await import('@ilo-kz/query');
  const { printJson, printLines } = await import('../print/print.js');
  const result = reconcile(claim);
  if (asked.asJson) return printJson(result, output);
  const { reconciliationLines } = await import('../print/reconciliation.js');
  printLines(reconciliationLines(result, asked.language, output), output);
}

async function reconcileAll({ output }: Context, asked: Asked) {
  const { claims } = await import('@ilo-kz/data/claims');
  const { reconcile } = await import('@ilo-kz/query');
  const { printJson, printLines } = await import('../print/print.js');
  const results = claims
    .filter(({ country }) => country === 'KAZ')
    .map((claim) => ({ claim, result: canReconcile(claim) ? reconcile(claim) : null }));
  if (asked.asJson) return printJson(results, output);
  const { claimTableLines } = await import('../print/claim-table.js');
  printLines(claimTableLines(results, asked.language, output), output);
}

/** Without a date or a figure there is nothing to count. */
function canReconcile(claim: ClaimedTotals): boolean {
  const { stated, total, fundamental, governance, technical } = claim;
  const figures = [total, fundamental, governance, technical];
  return stated !== 'unknown' && figures.some((one) => one !== undefined);
}

/** A claim on record, or the user's own. */
async function claimed(
  id: string | undefined,
  own: Partial<ClaimedTotals>,
  { fail }: Context,
): Promise<ClaimedTotals> {
  if (id === undefined) return own as ClaimedTotals;
  const { claims } = await import('@ilo-kz/data/claims');
  const found = claims.find((claim) => claim.id === id);
  if (!found) {
    const known = claims.map((claim) => claim.id);
    const hint = nearest(id, known) || 'ilo-kz reconcile lists those about Kazakhstan.';
    return fail(`there is no record of a claim ${JSON.stringify(id)}. ${hint}`.trimEnd());
  }
  if (found.country !== 'KAZ') {
    fail(`${id} is about ${found.country}; complete records exist only for Kazakhstan (KAZ).`);
  }
  if (!canReconcile(found)) fail(`${id} states no total on a known date: nothing to reconcile.`);
  return found;
}
