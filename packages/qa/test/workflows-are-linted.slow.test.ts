import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { action } from '../src/composite-action.js';
import { complaintsAbout } from '../src/lint-workflow.js';

const workflow = (steps: unknown, inputs: Readonly<Record<string, unknown>> = {}) =>
  stringify({
    on: { workflow_call: { inputs } },
    jobs: { tried: { 'runs-on': 'ubuntu-latest', steps } },
  });

const expression = (text: string) => `\${{ ${text} }}`;

// `npm run lint` checks the workflows; that it finds something is shown here.
test.each([
  ['an expression that is not closed', [{ run: 'echo ${{ github.ref' }], 'unexpected'],
  [
    'a context that does not exist',
    [{ run: `echo ${expression('gitlab.ref')}` }],
    'undefined variable',
  ],
  [
    'an input that may be a command',
    [{ run: `echo ${expression('github.head_ref')}` }],
    'untrusted',
  ],
  [
    'an input that an action has not',
    [{ uses: 'actions/checkout@v4', with: { fetch: 0 } }],
    'fetch',
  ],
])('%s is found', async (_, steps, words) => {
  const complaints = await complaintsAbout(workflow(steps));
  expect(complaints.join('\n')).toContain(words);
});

// Of an action, the linter knows only how it is called: its steps are checked as a workflow.
test('the steps of the action are without fault', async () => {
  const { inputs, runs } = action();
  const declared = Object.keys(inputs).map((name) => [name, { type: 'string' }]);
  expect(await complaintsAbout(workflow(runs.steps, Object.fromEntries(declared)))).toEqual([]);
});
