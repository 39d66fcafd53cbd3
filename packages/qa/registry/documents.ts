import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type CodeBlock, codeBlocks } from '../src/code-blocks.js';

/** A document as the release has it: the versions that it names are those of the release. */
export function document(path: string): string {
  return readFileSync(join(inject('released').clone, path), 'utf8');
}

/** The code in some languages that a document shows, in order. */
export function codeIn(path: string, ...languages: readonly string[]): readonly string[] {
  return codeBlocks(document(path))
    .filter(({ language }: CodeBlock) => languages.includes(language))
    .map(({ code }) => code);
}

/** The lines with `npm install` that a document tells a user to run in a project. */
export function installLines(path: string): readonly string[] {
  return codeIn(path, 'sh')
    .flatMap((code) => code.split('\n'))
    .filter((line) => /^npm install (?!--global)/.test(line));
}
