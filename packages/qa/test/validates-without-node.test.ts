import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { onFrozenRecords } from '../../../vitest.aliases.js';
import { isFull } from '../../../vitest.properties.js';
import { browserBundle, fromSources } from '../src/browser-bundle.js';
import { browserInputs, outcomesInNode } from '../src/browser-inputs.js';

/** Globals of pages and Web Workers in every browser, which the validator may use. */
const browserGlobals = [
  'TextDecoder',
  'TextEncoder',
  'ReadableStream',
  'DecompressionStream',
  'Blob',
  'Response',
  'performance',
  'structuredClone',
  'queueMicrotask',
  'setTimeout',
  'clearTimeout',
  'URL',
  'AbortController',
  'AbortSignal',
  'console',
] as const;

describe('@ilo-kz/validate, bundled for a browser and run without Node', () => {
  test.runIf(isFull)('gives the same reports as in Node', async () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const script = await browserBundle(folder, [fromSources(onFrozenRecords)]);
    const context = createContext(
      Object.fromEntries(browserGlobals.map((name) => [name, globalThis[name]])),
    );
    expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
      'undefinedundefinedundefined',
    );
    runInContext(script, context);
    const call = `checkInputs(${JSON.stringify(browserInputs)})`;
    const outcomes = JSON.parse(await runInContext(call, context));
    expect(outcomes).toEqual(await outcomesInNode());
  });

  test('gives reports for tables, for NDJSON, and for compressed files', async () => {
    const outcomes = await outcomesInNode();
    const files = outcomes.flatMap((outcome) => (outcome.kind === 'report' ? outcome.files : []));
    expect(files.map(({ format, compression }) => [format, compression])).toEqual([
      ['csv', undefined],
      ['csv', undefined],
      ['csv', undefined],
      ['ndjson', undefined],
      ['csv', 'gzip'],
      ['ndjson', 'gzip'],
    ]);
    const records = files.map((file) => file.records);
    expect(records.map((count) => count > 0)).toEqual(records.map(() => true));
  });
});
