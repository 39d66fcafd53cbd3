import { existsSync } from 'node:fs';
import type { Context } from '../context.js';
import { quoted } from '../print/messages.js';
import { writeOutput } from '../write-output.js';

export interface InitOptions {
  readonly output: string;
  readonly json?: boolean;
}

/** Writes a configuration with the settings that people change first, at their defaults. */
export async function answerInit(
  files: readonly string[],
  { output: path, json }: InitOptions,
  context: Context,
): Promise<void> {
  const config = {
    $schema: 'https://unpkg.com/@ilo-kz/validate/config.schema.json',
    files,
    failOn: 'error',
    lang: 'en',
    rules: {},
  };
  const text = `${JSON.stringify(config, null, 2)}\n`;
  if (json) return context.output.raw(text);
  if (!/(?:\.json|rc)$/i.test(path)) {
    context.fail(`cannot write ${quoted(path)}: the configuration is JSON, so name a .json file.`);
  }
  if (existsSync(path))
    context.fail(`${quoted(path)} already exists: name another file with --output.`);
  await writeOutput(path, text, context);
  context.output.err(`ilo-kz: wrote ${quoted(path)}. ilo-kz validate reads it in this folder.`);
}
