import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import type { Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { onFrozenRecords } from '../../../vitest.aliases.js';
import { isFull } from '../../../vitest.properties.js';
import { browserBundle } from '../src/browser-bundle.js';
import { browserInputs, outcomesInNode } from '../src/browser-inputs.js';

/** What both a page and a Web Worker of every browser have, and the engine may use. */
const ofEveryBrowser = [
  ...['TextDecoder', 'TextEncoder', 'ReadableStream', 'DecompressionStream', 'Blob', 'Response'],
  ...['performance', 'structuredClone', 'queueMicrotask', 'setTimeout', 'clearTimeout'],
  ...['URL', 'AbortController', 'AbortSignal', 'console'],
] as const;

/** The bundle has the sources and the records that the tests have. */
const asInTests: Plugin = {
  name: 'as-in-tests',
  setup: ({ onResolve }) => {
    for (const { find, replacement } of onFrozenRecords) {
      onResolve({ filter: find }, ({ path }) => ({ path: path.replace(find, replacement) }));
    }
  },
};

describe('@ilo-kz/validate, bundled for a browser, where nothing of Node is', () => {
  test.runIf(isFull)('gives the same reports as in Node', async () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const script = await browserBundle(folder, [asInTests]);
    const context = createContext(
      Object.fromEntries(ofEveryBrowser.map((name) => [name, globalThis[name]])),
    );
    expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
      'undefinedundefinedundefined',
    );
    runInContext(script, context);
    const call = `checkInputs(${JSON.stringify(browserInputs)})`;
    const outcomes = JSON.parse(await runInContext(call, context));
    expect(outcomes).toEqual(await outcomesInNode());
  });

  test('which are reports, also of records line by line and of what is compressed', async () => {
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
