import type { CommandSpec, Values } from './spec.js';

/** The completion script for PowerShell. */
export function powershellScript(commands: readonly CommandSpec[]): string {
  const entries = commands.map(({ name, options, values }) => {
    const flags = options.flatMap((option) =>
      option.flags.map((flag) => `${quoted(flag)} = ${list(option.values)}`),
    );
    return `  ${quoted(name)} = @{ Values = ${list(values)}; Options = @{ ${flags.join('; ')} } }`;
  });
  return `# Completion of ilo-kz for PowerShell: ilo-kz completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ilo-kz -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${entries.map((entry) => `  ${entry}`).join('\n')}
  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() } | Where-Object { $_ -ne $wordToComplete })
  $command = if ($words.Count -gt 1) { $commands[$words[1]] } else { $null }
  $known = if (-not $command) { $commands.Keys }
    elseif ($command.Options.ContainsKey($words[-1]) -and $command.Options[$words[-1]].Count -gt 0) { $command.Options[$words[-1]] }
    elseif ($wordToComplete.StartsWith('-')) { $command.Options.Keys }
    else { $command.Values }
  $known | Where-Object { $_ -like "$wordToComplete*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

/** Files and free texts are left to the shell. */
function list(values: Values | undefined): string {
  return values === undefined || typeof values === 'string'
    ? '@()'
    : `@(${values.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
