import type { CommandSpec, Values } from './spec.js';

/** The completion script for bash 3.2 and later. Our words never contain spaces or quotes. */
export function bashScript(commands: readonly CommandSpec[]): string {
  const withValue = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, values }) =>
      values === undefined
        ? []
        : [`    ${flags.map((flag) => `"${name} ${flag}"`).join('|')}) ${reply(values)} ;;`],
    ),
  );
  const flags = commands.map(
    ({ name, options }) =>
      `        ${name}) ${reply(options.flatMap((option) => option.flags))} ;;`,
  );
  const values = commands.map(({ name, values }) => `        ${name}) ${reply(values)} ;;`);
  return `# Completion of ilo-kz for bash: eval "$(ilo-kz completion bash)"
_ilo_kz() {
  local cur=\${COMP_WORDS[COMP_CWORD]}
  local prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${reply([...commands.map(({ name }) => name), '--help', '--version'])}
    return
  fi
  case "$command $prev" in
${withValue.join('\n')}
    *) case "$cur" in
      -*) case "$command" in
${flags.join('\n')}
      esac ;;
      *) case "$command" in
${values.join('\n')}
      esac ;;
    esac ;;
  esac
}
complete -F _ilo_kz ilo-kz
`;
}

function reply(values: Values): string {
  if (values === 'anything' || values.length === 0) return ':';
  // Names of files may contain spaces, so they are separated by line breaks.
  if (values === 'file') return `local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$cur"))`;
  return `COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$cur"))`;
}
