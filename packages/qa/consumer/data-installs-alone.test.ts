import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { outputOf } from '../src/child.js';
import { installed } from '../src/consumer.js';

const { alone } = inject('installed');

describe('@ilo-kz/data, installed alone', () => {
  test('is the only package in node_modules', () => {
    expect(installed(alone)).toEqual(['@ilo-kz/data']);
  });

  test('exports the records', async () => {
    const source = `
      import { instruments, laws, meta, ratifications, sources } from '@ilo-kz/data';
      const counts = [ratifications, instruments, laws, sources].map((list) => list.length);
      console.log(JSON.stringify({ counts, meta: meta.counts, first: ratifications[0].instrument }));
    `;
    writeFileSync(join(alone, 'records.js'), source);
    const { counts, meta, first } = JSON.parse(
      await outputOf(process.execPath, ['records.js'], alone),
    ) as { counts: number[]; meta: Record<string, number>; first: string };
    expect(counts[0]).toBe(26);
    expect(first).toBe('C026');
    expect(counts).toEqual([meta.ratifications, meta.instruments, meta.laws, meta.sources]);
  });
});
