import { formats, severities } from '@ilo-kz/validate';
import { type Language, languages } from '@ilo-kz/validate/languages';
import type { ValidateConfig } from '@ilo-kz/validate/node';
import { Argument, type Command, Option } from 'commander';
import { oneOf, wholeNumber } from '../options.js';

/** What was said on the command line; what was not said is absent, and a configuration may say it. */
export interface Flags {
  readonly format?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly map?: readonly string[];
  readonly header?: number;
  readonly country?: string;
  readonly instrument?: string;
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

const many = (text: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  text,
];

/** The options of `validate`, in the groups of its help. */
export function addFlags(command: Command): void {
  command.addArgument(
    new Argument('[file...]', 'files, patterns, directories; - is standard input'),
  );
  const groups: Readonly<Record<string, readonly Option[]>> = {
    'What is read (told from each file where you do not say it):': [
      oneOf(new Option('--format <format>', 'how the files are written'), formats),
      new Option('--encoding <encoding>', 'how text became bytes, such as windows-1251'),
      new Option('--delimiter <character>', 'what stands between cells: one character, or tab'),
      new Option('--sheet <sheet>', 'the sheet of a workbook, by name or number'),
      new Option(
        '--map <theirs=ours>',
        'read their column as our field; may be repeated',
      ).argParser(many),
      new Option(
        '--header <line>',
        'the line that names the columns, from 1; 0 if none does',
      ).argParser(wholeNumber(0)),
      new Option('--country <code>', 'the State of rows that name none (default: KAZ)'),
      new Option('--instrument <code>', 'the instrument of rows that name none'),
    ],
    'What is checked:': [
      oneOf(
        new Option(
          '--against <what>',
          'compare with the published records (default), or only check',
        ),
        ['reference', 'nothing'],
      ),
      new Option('--as-of <date>', 'dates after this day lie in the future (default: today)'),
      new Option('--rule <code=severity>', 'off, info, warning or error; also map=off').argParser(
        many,
      ),
      new Option('--schema <file>', 'each record must fit your own JSON Schema, too'),
    ],
    'What is told:': [
      new Option(
        '--reporter <name[:file]>',
        'a report; may be repeated (default: pretty)',
      ).argParser(many),
      new Option('--json', 'the same as --reporter json').conflicts('reporter'),
      oneOf(new Option('--lang <language>', 'language of the findings (default: en)'), languages),
      new Option(
        '--max-findings <number>',
        'how many of each kind to show (default: 20)',
      ).argParser(wholeNumber(1)),
      new Option('--quiet', 'print nothing but what keeps it from running'),
      new Option('--color', 'colours also in a pipe'),
      new Option('--no-color', 'no colours'),
    ],
    'What counts:': [
      oneOf(new Option('--fail-on <severity>', 'exit 1 from this severity on (default: error)'), [
        ...severities,
        'never',
      ]),
      new Option('--baseline <file>', 'leave out the findings that this file lists'),
      new Option('--update-baseline', 'write all findings into the baseline, and exit 0'),
    ],
    'What is written (never the input):': [
      new Option('--fix <file>', 'a corrected copy, and FILE.log.csv with every change'),
      new Option('--split <folder>', 'valid and invalid rows, each in a file of its own').conflicts(
        'fix',
      ),
    ],
    'How it runs:': [
      new Option('--config <file>', 'the configuration (default: the nearest ilo-kz.config.json)'),
      new Option('--no-config', 'read no configuration'),
    ],
  };
  for (const [heading, options] of Object.entries(groups)) {
    for (const option of options) command.addOption(option.helpGroup(heading));
  }
}
