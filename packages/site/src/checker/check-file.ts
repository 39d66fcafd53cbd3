import { type Outcome, reportView, type ValidateOptions, validateAndFix } from '@ilo-kz/validate';
import { createBlobWriter } from './blob-writer.js';
import { copyName } from './file-names.js';
import { keptPerRule } from './limits.js';
import type { Made, Progress, Result, Settings, Source } from './messages.js';
import { piecesOf } from './pieces.js';

/** What a check needs besides the file. */
export interface CheckOptions extends Required<Pick<ValidateOptions, 'lang' | 'asOf' | 'signal'>> {
  readonly settings: Settings;
  readonly progress: (progress: Progress) => void;
}

/** The outcome for the reports, and what the page shows of it. */
export interface Checked {
  readonly outcome: Outcome;
  readonly result: Result;
}

/** Progress is told in so many steps: a message for every piece would be more than anybody can see. */
const steps = 200;

/** Checks a file, and finds out how much of it could be corrected. Nothing but findings is kept. */
export async function checkFile(source: Source, options: CheckOptions): Promise<Checked> {
  const nowhere = { copy: () => undefined, log: () => undefined };
  const { outcome, fix } = await validateAndFix(
    piecesOf(source.file),
    validateOptions(source, options),
    nowhere,
  );
  const view = reportView(outcome);
  if (outcome.kind === 'unreadable' || view.kind === 'unreadable') {
    const message = view.kind === 'unreadable' ? view.message : '';
    return { outcome, result: { kind: 'unreadable', message } };
  }
  const { totals, truncated, files } = outcome;
  return {
    outcome,
    result: {
      kind: 'report',
      view,
      findings: totals.findings,
      bySeverity: totals.bySeverity,
      records: files.reduce((sum, { records }) => sum + records, 0),
      truncated,
      ...(fix && { fix }),
    },
  };
}

/** The corrected copy of a file and the list of its changes; undefined if it was stopped. */
export async function correctFile(
  source: Source,
  options: CheckOptions,
): Promise<{ readonly copy: Made; readonly log: Made } | undefined> {
  const [copy, log] = [createBlobWriter(), createBlobWriter()];
  const { fix } = await validateAndFix(piecesOf(source.file), validateOptions(source, options), {
    copy: copy.write,
    log: log.write,
  });
  if (fix?.kind !== 'fixed') return undefined;
  const name = copyName(source.name);
  return {
    copy: { name, blob: copy.end('application/octet-stream') },
    log: { name: `${name}.log.csv`, blob: log.end('text/csv') },
  };
}

function validateOptions(
  { name, file: { size } }: Source,
  { lang, settings: { map, country }, asOf, signal, progress }: CheckOptions,
): ValidateOptions {
  let step = -1;
  return {
    path: name,
    lang,
    map,
    ...(country !== '' && { country }),
    asOf,
    signal,
    maxPerCode: keptPerRule,
    progress: ({ bytes, records, findings }) => {
      const now = Math.floor((bytes / Math.max(1, size)) * steps);
      if (now === step) return;
      step = now;
      progress({ bytes, size, records, findings });
    },
  };
}
