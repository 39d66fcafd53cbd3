import type { CommandSpec, Values } from './spec.js';

/** The completion script for zsh, which can be sourced or put in a directory of `fpath` as `_ilo-kz`. */
export function zshScript(commands: readonly CommandSpec[]): string {
  const named = commands.map(({ name, description }) => item(name, description));
  const withValue = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, values }) =>
      values === undefined
        ? []
        : [`    ${flags.map((flag) => `'${name} ${flag}'`).join('|')}) ${add(values)}; return ;;`],
    ),
  );
  const flags = commands.map(({ name, options }) => {
    const items = options.flatMap((option) =>
      option.flags.map((flag) => item(flag, option.description)),
    );
    return `      ${name}) items=(${items.join(' ')}) ;;`;
  });
  const values = commands.map(({ name, values }) => `      ${name}) ${add(values)} ;;`);
  return `#compdef ilo-kz
# Completion of ilo-kz for zsh: source <(ilo-kz completion zsh)
_ilo_kz() {
  local -a items
  local command=\${words[2]}
  if (( CURRENT == 2 )); then
    items=(${named.join(' ')})
    _describe command items
    return
  fi
  case "$command \${words[CURRENT-1]}" in
${withValue.join('\n')}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    case "$command" in
${flags.join('\n')}
    esac
    _describe option items
  else
    case "$command" in
${values.join('\n')}
    esac
  fi
}
if [[ "\${funcstack[1]}" == _ilo-kz ]]; then _ilo_kz "$@"; else compdef _ilo_kz ilo-kz; fi
`;
}

function add(values: Values): string {
  if (values === 'anything' || values.length === 0) return ':';
  return values === 'file' ? '_files' : `compadd -- ${values.join(' ')}`;
}

function item(name: string, description: string): string {
  return `'${name}:${description.replaceAll("'", "'\\''").replaceAll(':', '\\:')}'`;
}
