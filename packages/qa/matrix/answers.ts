import { type Outcome, outputOf, run } from '../src/child.js';
import { checked } from './furnish.js';
import { fails, type Verdict, works } from './result.js';

/** How a program of a consumer is started. */
export interface Start {
  readonly program: string;
  /** The arguments before the file. */
  readonly args: readonly string[];
  readonly folder: string;
  /** How the command line is started; default: its file, by the same program. */
  readonly command?: { readonly program: string; readonly args: readonly string[] };
}

/** All that a runtime says, to be compared. */
export interface Answers {
  /** What `fixtures/matrix/imported.mjs` prints. */
  readonly imported: string;
  /** What `fixtures/matrix/required.cjs` prints. */
  readonly required: string;
  /** How each run of the command line ended. */
  readonly commands: Readonly<Record<string, Outcome>>;
}

const commands: readonly (readonly string[])[] = [
  ['--version'],
  ['status', 'C087'],
  ...checked.map((path) => ['validate', path]),
  ['validate', 'ministry-2015.csv', '--reporter', 'json'],
];

/** The file of the command line in a folder of npm. */
const file = 'node_modules/@ilo-kz/cli/dist/index.js';

export async function answersOf(start: Start): Promise<Answers> {
  return {
    imported: await importedBy(start),
    required: await requiredBy(start),
    commands: await commandsBy(start),
  };
}

function importedBy({ program, args, folder }: Start): Promise<string> {
  return outputOf(program, [...args, 'imported.mjs', ...checked], folder);
}

function requiredBy({ program, args, folder }: Start): Promise<string> {
  return outputOf(program, [...args, 'required.cjs'], folder);
}

async function commandsBy({ program, args, folder, command }: Start): Promise<Answers['commands']> {
  const ended: Record<string, Outcome> = {};
  const { program: cli, args: before } = command ?? { program, args: [...args, file] };
  for (const each of commands) {
    const { code, stdout, stderr } = await run(cli, [...before, ...each], folder);
    // The only thing in a report that is another each time.
    const same = stdout.replace(/"durationMs": ?[\d.]+/, '"durationMs": 0');
    ended[`ilo-kz ${each.join(' ')}`] = { code, stdout: same, stderr };
  }
  return ended;
}

/** Whether every module can be imported, and the answers and reports are the expected ones. */
export async function importedAsExpected(start: Start, expected: Answers): Promise<Verdict> {
  return compared('imported.mjs', expected.imported, await importedBy(start));
}

/** Whether every module can be required. */
export async function requiredAsExpected(start: Start, expected: Answers): Promise<Verdict> {
  return compared('required.cjs', expected.required, await requiredBy(start));
}

/** Whether the command line ends and prints as expected. */
export async function commandsAsExpected(start: Start, expected: Answers): Promise<Verdict> {
  const found = await commandsBy(start);
  for (const [name, outcome] of Object.entries(expected.commands)) {
    const verdict = compared(name, JSON.stringify(outcome), JSON.stringify(found[name]));
    if (verdict.kind !== 'works') return verdict;
  }
  return works;
}

/** Shows the first difference. */
export function compared(name: string, expected: string, found: string): Verdict {
  if (expected === found) return works;
  const at = [...expected].findIndex((character, index) => character !== found[index]);
  const from = Math.max(0, (at === -1 ? expected.length : at) - 60);
  const [wanted, got] = [expected, found].map((text) => text.slice(from, from + 160).trim());
  return fails(`${name}: expected …${wanted}…, got …${got}…`);
}
