import { Option } from 'commander';
import type { AddCommand, Context } from '../context.js';
import { withExamples } from '../examples.js';
import { fileProblem } from '../file-problem.js';
import { json } from '../options.js';

interface RefsOptions {
  readonly unknown?: boolean;
  readonly json?: boolean;
}

/** `ilo-kz refs [FILE]`: the Conventions and Protocols that a text names, and where. */
export const addRefs: AddCommand = (program, context) => {
  const { output } = context;
  const command = program
    .command('refs')
    .description('the Conventions and Protocols that a text names, in five languages, and where')
    .argument('[file]', 'text file in UTF-8; - is standard input', '-')
    .addOption(new Option('--unknown', 'also references that name no one instrument'))
    .addOption(json())
    .action(async (file: string, options: RefsOptions) => {
      const text = await textOf(file, context);
      const { findReferences } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const { referenceLines, withPlaces } = await import('../print/references.js');
      const found = withPlaces(text, findReferences(text, { unknown: options.unknown === true }));
      if (options.json) return printJson(found, output);
      printLines(referenceLines(found, output), output);
    });
  withExamples(command, [
    'refs statement.txt',
    'refs - --unknown < statement.txt',
    'refs statement.txt --json',
  ]);
};

async function textOf(file: string, { fail }: Context): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const isInput = file === '-';
  if (isInput && process.stdin.isTTY) fail('name a file, or pipe a text into ilo-kz refs.');
  const name = isInput ? 'standard input' : JSON.stringify(file);
  const bytes = await (isInput ? readAll(process.stdin) : readFile(file)).catch((error) => {
    const why = fileProblem(error);
    if (why === undefined) throw error;
    return fail(`cannot read ${name}: ${why}.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(`cannot read ${name}: it is not text in UTF-8.`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
