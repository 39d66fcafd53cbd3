import type { AddCommand } from '../context.js';
import { withExamples } from '../options.js';
import { addFlags, type Flags } from '../validate/flags.js';

/**
 * `ilo-kz validate FILE...`: findings on standard output, errors on standard error. Exits with 0: no
 * finding at or above `--fail-on`; 1: at least one; 2: it could not run, or a file could not be read;
 * 130: it was interrupted.
 */
export const addValidate: AddCommand = (program, { output, exit }) => {
  const command = program
    .command('validate')
    .description('check tables of ratifications, and compare them with the published records');
  addFlags(command);
  command.action(async (files: readonly string[], flags: Flags) => {
    const { runValidate } = await import('../validate/run.js');
    exit(await runValidate(files, flags, { output }));
  });
  withExamples(command, [
    'validate theirs.csv',
    'validate theirs.csv --against nothing --fail-on warning',
    'validate . --reporter concise --reporter sarif:report.sarif',
    'validate theirs.csv --rule map=off --rule sense.duplicate=warning',
    'validate theirs.csv --json > report.json',
    'validate theirs.csv --fix corrected.csv --quiet',
    'validate theirs.csv --baseline known.json --update-baseline --quiet',
  ]).addHelpText(
    'after',
    '\nCtrl-C reports what was read so far and exits 130. A configuration\n(ilo-kz.config.json, .ilo-kzrc, YAML, or "ilo-kz" in package.json) can have most\nof these settings; no code is run.',
  );
};
