import { describe, expect, test } from 'vitest';
import { completenessProblems } from '../generator/completeness.js';
import { coverageProblems } from '../generator/coverage.js';
import { withoutExcepted } from '../generator/exceptions.js';
import type { Problem } from '../generator/problem.js';
import { redirectProblems } from '../generator/redirects.js';
import { built } from './records.js';

const { corpus, coverage } = built;
const place = () => ({ file: 'a.yaml', line: 1, column: 1 });
const messages = (problems: readonly Problem[]) => problems.map(({ message }) => message);

describe('an exception', () => {
  const problem: Problem = {
    ...place(),
    file: 'packages/data/records/sources/a.yaml',
    field: 'url',
    rule: 'dataset.url',
    level: 'error',
    message: 'is bad',
  };
  const exception = {
    rule: 'dataset.url',
    file: 'sources/a.yaml',
    field: 'url',
    reason: 'The document itself has this address.',
  };

  test('removes exactly the problem that it names', () => {
    const other = { ...problem, field: 'title' };
    expect(withoutExcepted([problem, other], { value: [exception], place }, true)).toEqual([other]);
  });

  test('is an error if it is no longer needed', () => {
    expect(messages(withoutExcepted([], { value: [exception], place }, true))).toEqual([
      'The file sources/a.yaml no longer breaks dataset.url. Remove the exception.',
    ]);
  });

  test('is not an error while some rules were not checked', () => {
    expect(withoutExcepted([], { value: [exception], place }, false)).toEqual([]);
  });
});

describe('a redirect', () => {
  const redirect = {
    kind: 'moved',
    collection: 'sources',
    from: 'old-id',
    to: 'enbek-2015',
    since: '0.2.0',
  } as const;
  const problemsOf = (...value: (typeof redirect)[]) =>
    messages(redirectProblems({ value, place }, corpus));

  test('to a record is accepted', () => {
    expect(problemsOf(redirect)).toEqual([]);
  });

  test('to a missing record, to another redirect, or from an existing record is an error', () => {
    const to = (id: string) => ({ ...redirect, to: id }) as unknown as typeof redirect;
    const from = (id: string) => ({ ...redirect, from: id }) as unknown as typeof redirect;
    expect(problemsOf(to('nothing'))[0]).toMatch(/There is no record "nothing" in sources/);
    expect(
      problemsOf(redirect, { ...to('old-id'), ...{ from: 'older-id' as 'old-id' } })[0],
    ).toMatch(/itself redirected\. Redirect to the final id/);
    expect(problemsOf(from('enbek-2018'))[0]).toMatch(/still has a record/);
  });
});

describe('completeness', () => {
  test('is required for every collection, with evidence', () => {
    const entry = { collection: 'laws', scope: 'Laws', to: '2025', note: 'All.' } as const;
    const found = messages(completenessProblems({ value: [entry], place }, corpus));
    expect(found.filter((message) => /^The collection \w+ is missing/.test(message))).toHaveLength(
      12,
    );
    expect(found.at(-1)).toMatch(/The date has no evidence/);
    const unknown = { ...entry, claims: ['no-such-claim'] };
    expect(messages(completenessProblems({ value: [unknown], place }, corpus)).at(-1)).toMatch(
      /There is no claim or source "no-such-claim"/,
    );
  });
});

describe('coverage of the founding documents', () => {
  test('is complete: five documents, each paragraph cited or explained', () => {
    expect(coverage.map(({ source }) => source)).toEqual([
      'enbek-2015',
      'ilo-kazakhstan-page',
      'enbek-2018',
      'kasipodaq-2024-06-10',
      'astanatimes-2024-09',
    ]);
    for (const { source, paragraphs } of coverage) {
      for (const { locator, records, none } of paragraphs) {
        expect(records.length > 0 || none !== undefined, `${source} ${locator}`).toBe(true);
      }
    }
  });

  test('a citation of a paragraph that is not listed is an error', () => {
    const value = [{ source: 'enbek-2015', paragraphs: [] }];
    expect(messages(coverageProblems({ value, place }, corpus))[0]).toMatch(
      /^The record .* cites enbek-2015 .*, which is not listed\. Add it here/,
    );
  });
});
