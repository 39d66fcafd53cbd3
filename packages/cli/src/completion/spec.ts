import type { Argument, Command, Option } from 'commander';

/** The possible values of an argument or option: words, a file, or anything. */
export type Values = readonly string[] | 'file' | 'anything';

/** An option, for completion. */
export interface OptionSpec {
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent if the option has no value. */
  readonly values?: Values;
}

/** A command, for completion. */
export interface CommandSpec {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionSpec[];
  readonly values: Values;
}

/** Words for arguments and options by name: `code`, `state`, `--source`. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

/** The commands of a program, including `help`, for completion. */
export function specOf(program: Command, known: KnownWords): readonly CommandSpec[] {
  const names = program.commands.map((command) => command.name());
  const help = { name: 'help', description: 'display help for command', options: [] };
  return [
    ...program.commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      options: [
        ...command.options
          .filter(({ hidden }) => !hidden)
          .map((option) => optionSpec(option, known)),
        { flags: ['-h', '--help'], description: 'display help for command' },
      ],
      values: argumentValues(command.registeredArguments, known),
    })),
    { ...help, values: names },
  ];
}

function optionSpec(option: Option, known: KnownWords): OptionSpec {
  const { short, long = '', description, argChoices } = option;
  const flags = [short, long].filter((flag): flag is string => flag !== undefined);
  const hasValue = option.required || option.optional;
  const isFile = /<(?:file|folder)>/.test(option.flags);
  const values: Values = argChoices ?? known[long] ?? (isFile ? 'file' : 'anything');
  return { flags, description, ...(hasValue ? { values } : {}) };
}

function argumentValues([argument]: readonly Argument[], known: KnownWords): Values {
  if (!argument) return [];
  const name = argument.name();
  return argument.argChoices ?? known[name] ?? (name === 'file' ? 'file' : 'anything');
}
