import type { CommandSpec, OptionSpec, Values } from './spec.js';

/** The completion script for fish. */
export function fishScript(commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap(({ name, description, options, values }) => {
    const after = `complete -c ilo-kz -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c ilo-kz -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...(isOpen(values) ? [] : [`${after} ${words(values)}`]),
      ...options.map((option) => `${after} ${flagsOf(option)}`),
    ];
  });
  return `# Completion of ilo-kz for fish: ilo-kz completion fish | source
complete -c ilo-kz -f
${lines.join('\n')}
`;
}

function flagsOf({ flags, description, values }: OptionSpec): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const isFile = values === 'file';
  const value =
    values === undefined ? [] : [isFile ? '-r' : '-x', ...(isOpen(values) ? [] : [words(values)])];
  return [...names, ...value, `-d ${quoted(description)}`].join(' ');
}

function isOpen(values: Values): boolean {
  return values === 'anything' || values.length === 0;
}

function words(values: Values): string {
  return values === 'file' ? '-F' : `-a ${quoted([...values].join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
