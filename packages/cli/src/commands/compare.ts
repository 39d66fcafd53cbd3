import type { CountryCode, InstrumentCode } from '@ilo-kz/data';
import { Option } from 'commander';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface CompareCommandOptions {
  readonly instruments?: readonly string[];
  readonly on?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz compare STATE…`: what States have ratified, side by side. */
export const addCompare: AddCommand = (program, { output }) => {
  const command = program
    .command('compare')
    .description('what States have ratified, side by side')
    .argument('<state...>', 'codes of States by ISO 3166-1, such as KAZ')
    .addOption(
      new Option('--instruments <code...>', 'which instruments (default: the fundamental ones)'),
    )
    .addOption(new Option('--on <date>', 'date (default: that of the table of the ILO)'))
    .addOption(lang())
    .addOption(json())
    .action(async (states: readonly string[], options: CompareCommandOptions) => {
      const { compare } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const { on, instruments = [] } = options;
      // "C087,C098" is one argument to a shell, and two codes to a reader.
      const { instrumentCode } = await import('../instrument-code.js');
      const written = instruments.flatMap((text) => text.split(',')).filter((text) => text !== '');
      const codes = written.map(instrumentCode);
      const comparison = compare(states as readonly CountryCode[], {
        ...(codes.length > 0 ? { instruments: codes as InstrumentCode[] } : {}),
        ...(on === undefined ? {} : { on }),
      });
      if (options.json) return printJson(comparison, output);
      const { comparisonLines } = await import('../print/comparison.js');
      printLines(comparisonLines(comparison, options.lang, output), output);
    });
  withExamples(command, [
    'compare KAZ KGZ UZB',
    'compare KAZ RUS --instruments C087 C131 --on 2001',
    'compare KAZ ARM --lang ru --json',
  ]);
};
