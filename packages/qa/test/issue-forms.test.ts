import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../src/workspace.js';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}
interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly description?: string;
    readonly options?: readonly string[];
  };
}

const folder = join(root, '.github/ISSUE_TEMPLATE');
const forms = readdirSync(folder)
  .filter((file) => file !== 'config.yml')
  .map((file) => ({ file, form: parse(readFileSync(join(folder, file), 'utf8')) as Form }));

// What GitHub asks of a form: a form that breaks it is not shown, and nobody is told.
describe.each(forms)('$file', ({ form }) => {
  const fields = form.body.filter(({ type }) => type !== 'markdown');

  test('has a name, a description, and at least one field', () => {
    expect([form.name, form.description].every((text) => text.length > 0)).toBe(true);
    expect(fields.length).toBeGreaterThan(0);
  });

  test('has only fields that exist, each complete', () => {
    const complete = ({ type, attributes: { label, value, options } }: Field) =>
      type === 'markdown'
        ? value !== undefined
        : label !== undefined &&
          (type === 'dropdown'
            ? new Set(options).size === options?.length
            : ['input', 'textarea'].includes(type));
    expect(form.body.filter((field) => !complete(field))).toEqual([]);
  });

  test('names each field once', () => {
    for (const values of [
      fields.map(({ id }) => id),
      fields.map((each) => each.attributes.label),
    ]) {
      expect(values).toEqual([...new Set(values)]);
      expect(values).not.toContain(undefined);
    }
  });

  test('is written in English, Russian and Kazakh', () => {
    const prompts = [
      form.name,
      ...fields.flatMap(({ attributes: { label, description } }) => [label, description]),
    ];
    const foreign = prompts.filter((text) => text !== undefined && text.split(' / ').length !== 3);
    expect(foreign).toEqual([]);
  });
});
