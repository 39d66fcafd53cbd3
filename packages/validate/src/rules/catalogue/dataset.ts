import type { Rule } from '../rule.js';

/** A dataset of organizations, one of them a line. */
const dataset = (...organizations: readonly string[]): { readonly text: string } => ({
  text: `{"organizations": [\n${organizations.join(',\n')}\n]}\n`,
});

/** An organization as the schema has it, with some of its text replaced. */
const organization = (from = '', to = ''): string =>
  '{"id": "ilo", "name": {"en": "ILO"}, "kind": "office", "evidence": {"name": [{"grade": "unverified"}]}, "checked": "2026-11-22"}'.replace(
    from,
    to,
  );

const good = /* @__PURE__ */ dataset(/* @__PURE__ */ organization());

export const datasetRules = {
  'dataset.missing-value': {
    severity: 'error',
    title: 'A record lacks a field that the schema asks for',
    explanation:
      'Every value has a place in the schema, and evidence beside it. Where no document says what the value is, the word "unknown" says so.',
    bad: dataset(organization('"kind": "office", ')),
    good,
  },
  'dataset.unknown-field': {
    severity: 'error',
    title: 'A record has a field that is not in the schema',
    explanation:
      'Most often the name of a field is misspelt. What the schema has no field for can stand in a note.',
    bad: dataset(organization('"kind"', '"knid"')),
    good,
  },
  'dataset.value': {
    severity: 'error',
    title: 'A value is not what the schema asks for',
    explanation:
      'The finding says what the schema asks for: a form of text, one of a list of words, a list, an object.',
    bad: dataset(organization('2026-11-22', '22.11.2026')),
    good,
  },
  'dataset.duplicate-id': {
    severity: 'error',
    title: 'Two records of a collection have the same id',
    explanation: 'An id names one record. Other records name it by its id.',
    bad: dataset(organization(), organization()),
    good,
  },
  'dataset.unresolved-name': {
    severity: 'error',
    title: 'A record names another one that is not there',
    explanation:
      'A source, a law, an instrument, an organization is named by the id of its record. Where the dataset has no record of that kind at all, names are not followed.',
    bad: dataset(organization('"kind"', '"parent": "united-nations", "kind"')),
    good,
  },
  'dataset.unknown-collection': {
    severity: 'warning',
    title: 'A dataset has a collection that is not in the schema',
    explanation: 'Its records are not checked. Most often the name of a collection is misspelt.',
    bad: { text: good.text.replace('{', '{"organisations": [],\n ') },
    good,
  },
} satisfies Record<string, Rule>;
