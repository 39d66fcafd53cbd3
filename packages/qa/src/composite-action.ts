import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Outcome, run } from './child.js';
import { root } from './workspace.js';

/** What `action.yml` has, as far as the tests read it. */
export interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** How a step ended, and the outputs that it set. */
export interface StepOutcome extends Outcome {
  readonly outputs: Readonly<Record<string, string>>;
}

/** The action of this repository. */
export function action(): Action {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
}

/**
 * Runs the step with an id as the runner of GitHub does: with the inputs that are given and the
 * defaults of the others, in bash, which stops at the first failure.
 *
 * @param folder Where the repository of the user is.
 * @param temporary The runner's folder for temporary files.
 * @param path The folders in which programs are looked for.
 * @throws Error if an expression is none of those that this understands.
 */
export async function runStep(
  id: string,
  inputs: Readonly<Record<string, string>>,
  { folder, temporary, path }: { folder: string; temporary: string; path: string },
): Promise<StepOutcome> {
  const { inputs: declared, runs } = action();
  const step = runs.steps.find((each) => each.id === id);
  if (step?.run === undefined || step.shell !== 'bash') throw new Error(`No bash step ${id}.`);
  const values = new Map([['runner.temp', temporary]]);
  for (const [name, { default: value }] of Object.entries(declared)) {
    values.set(`inputs.${name}`, inputs[name] ?? value);
  }
  const expand = (text: string) =>
    text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (all, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`${all} has no value here.`);
      return value;
    });
  const outputs = join(temporary, 'outputs');
  const variables = Object.entries(step.env ?? {}).map(([name, text]) => [name, expand(text)]);
  const outcome = await run(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', expand(step.run)],
    folder,
    {
      ...process.env,
      ...(Object.fromEntries(variables) as Record<string, string>),
      PATH: path,
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: outputs,
    },
  );
  return { ...outcome, outputs: existsSync(outputs) ? outputsIn(outputs) : {} };
}

function outputsIn(file: string): Readonly<Record<string, string>> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
