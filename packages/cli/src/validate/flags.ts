import { formats, severities } from '@ilo-kz/validate';
import { type Language, languages } from '@ilo-kz/validate/languages';
import type { ValidateConfig } from '@ilo-kz/validate/node';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { oneOf, wholeNumber } from '../options.js';

/** The options on the command line. Absent ones may be in the configuration. */
export interface Flags {
  readonly inputFormat?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly map?: readonly string[];
  readonly header?: number;
  readonly country?: string;
  readonly instrument?: string;
  readonly limit?: readonly string[];
  readonly asOf?: string;
  readonly against?: ValidateConfig['against'];
  readonly rule?: readonly string[];
  readonly schema?: string;
  readonly reporter?: readonly string[];
  readonly json?: boolean;
  readonly lang?: Language;
  readonly maxFindings?: number;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly failOn?: ValidateConfig['failOn'];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly fix?: string;
  readonly split?: string;
  /** `false`: `--no-config`. */
  readonly config?: string | boolean;
}

const repeated = (text: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  text,
];

/** In other commands `--format` is that of the answer, here it would be that of the files. */
const isNotAFormat = (): never => {
  throw new InvalidArgumentError(
    'The format of the files is --input-format, that of the report is --reporter.',
  );
};

/** The options of `validate`, in the groups of its help. */
export function addFlags(command: Command): void {
  command.addArgument(
    new Argument('[file...]', 'files, patterns, directories; - is standard input'),
  );
  const groups: Readonly<Record<string, readonly Option[]>> = {
    'Input (detected for each file by default):': [
      oneOf(new Option('--input-format <format>', 'format of the files'), formats),
      new Option('--format <format>').hideHelp().argParser(isNotAFormat),
      new Option('--encoding <encoding>', 'character encoding, such as windows-1251'),
      new Option('--delimiter <character>', 'delimiter of cells: one character, or tab'),
      new Option('--sheet <sheet>', 'sheet of a workbook, by name or number'),
      new Option(
        '--map <theirs=ours>',
        'read a column of the file as one of our fields; repeatable',
      ).argParser(repeated),
      new Option(
        '--header <line>',
        'line number of the header, from 1; 0 if there is no header',
      ).argParser(wholeNumber(0)),
      new Option('--country <state>', 'State of rows without a State (default: KAZ)'),
      new Option('--instrument <code>', 'instrument of rows without an instrument'),
      new Option('--limit <name=number>', 'raise or lower a limit; repeatable').argParser(repeated),
    ],
    'Checks:': [
      oneOf(
        new Option(
          '--against <what>',
          'compare with the published records (default), or only check',
        ),
        ['reference', 'nothing'],
      ),
      new Option('--as-of <date>', 'treat dates after this day as future (default: today)'),
      new Option(
        '--rule <code=severity>',
        'severity of a rule or of a group (map=off): off, info, warning or error',
      ).argParser(repeated),
      new Option('--schema <file>', 'also validate each record against your own JSON Schema'),
    ],
    'Output:': [
      new Option('--reporter <name[:file]>', 'report; repeatable (default: pretty)').argParser(
        repeated,
      ),
      new Option('--json', 'same as --reporter json').conflicts('reporter'),
      oneOf(new Option('--lang <language>', 'language of the findings (default: en)'), languages),
      new Option('--max-findings <number>', 'maximum number of each kind (default: 20)').argParser(
        wholeNumber(1),
      ),
      new Option('--quiet', 'print only fatal errors'),
      new Option('--color', 'always use colours'),
      new Option('--no-color', 'never use colours'),
    ],
    'Exit status:': [
      oneOf(
        new Option(
          '--fail-on <severity>',
          'exit 1 if a finding has this severity or a higher one (default: error)',
        ),
        [...severities, 'never'],
      ),
      new Option('--baseline <file>', 'leave out the known findings listed in this file'),
      new Option('--update-baseline', 'write all findings to the baseline file and exit 0'),
    ],
    'Files to write (never the input):': [
      new Option('--fix <file>', 'corrected copy, with all changes in FILE.log.csv'),
      new Option('--split <folder>', 'valid and invalid rows in separate files').conflicts('fix'),
    ],
    'Execution:': [
      new Option('--config <file>', 'configuration (default: the nearest ilo-kz.config.json)'),
      new Option('--no-config', 'use no configuration'),
    ],
  };
  for (const [heading, options] of Object.entries(groups)) {
    for (const option of options) command.addOption(option.helpGroup(heading));
  }
}
