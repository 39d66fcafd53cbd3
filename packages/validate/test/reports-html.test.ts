import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { htmlReport, type Outcome, type ReportOptions } from '../src/index.js';
import { script, scriptHash } from '../src/reports/html/script.js';
import { style } from '../src/reports/html/style.js';
import {
  clean,
  hostile,
  manyFindings,
  ministry,
  partial,
  several,
  unreadable,
  workbook,
} from './made-reports.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The page as parsed by a browser, and its parse errors. */
function pageOf(outcome: Outcome, options: ReportOptions = {}) {
  const forgiven: string[] = [];
  const document = parse(htmlReport(outcome, options), {
    onParseError: ({ code, startLine }) => void forgiven.push(`${code} on line ${startLine}`),
    scriptingEnabled: false,
  });
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(document);
  return { elements, forgiven };
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const ownLink = /^(?:#|https:\/\/github\.com\/ilo-kz\/ilo-kz\/blob\/main\/docs\/findings\.md#)/;
const both = await several();
const outcomes = { ministry, clean, partial, unreadable, workbook, hostile, both };
const named = Object.entries(outcomes);

describe.each(named)('the page of the report %s', (_, outcome) => {
  const { elements, forgiven } = pageOf(outcome);
  const having = (tag: string) => elements.filter(({ tagName }) => tagName === tag);

  test('is valid', () => {
    expect(forgiven).toEqual([]);
    const ids = elements.map((element) => attribute(element, 'id')).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('loads nothing from anywhere', () => {
    const loading: string[] = [];
    for (const element of elements) {
      for (const name of [
        'src',
        'srcset',
        'data',
        'poster',
        'action',
        'background',
        'style',
        'ping',
      ]) {
        if (attribute(element, name) !== undefined) loading.push(`${element.tagName} ${name}`);
      }
      const href = attribute(element, 'href');
      if (href !== undefined && (element.tagName !== 'a' || !ownLink.test(href))) {
        loading.push(`${element.tagName} ${href}`);
      }
    }
    expect(loading).toEqual([]);
    for (const tag of [
      'link',
      'img',
      'iframe',
      'object',
      'embed',
      'base',
      'svg',
      'video',
      'audio',
    ]) {
      expect(having(tag)).toEqual([]);
    }
    const styles = having('style').map(textOf).join('');
    expect(styles).not.toMatch(/url\(|@import|expression|\/\//);
  });

  test('runs only its own script, whose hash is in the policy', () => {
    const scripts = having('script').map(textOf);
    expect(scripts.filter((one) => one !== script)).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    const policy = having('meta').find((one) => attribute(one, 'http-equiv') !== undefined);
    expect(attribute(policy as Element, 'content')).toContain("default-src 'none'");
    expect(attribute(policy as Element, 'content')).toContain(`script-src 'sha256-${scriptHash}'`);
  });

  test('has one main heading, no skipped levels, and named regions', () => {
    const levels = elements
      .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const tag of ['header', 'main', 'footer', 'title'])
      expect(having(tag).length).toBeGreaterThan(0);
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    for (const section of having('section')) {
      expect(ids).toContain(attribute(section, 'aria-labelledby'));
    }
  });

  test('has a target for every internal link and a name for every field', () => {
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    for (const href of elements.map((element) => attribute(element, 'href'))) {
      if (href?.startsWith('#')) expect(ids).toContain(href.slice(1));
    }
    const labelled = having('label').map((label) => attribute(label, 'for'));
    for (const field of [...having('select'), ...having('input')]) {
      const inLabel = (field.parentNode as Element).tagName === 'label';
      expect(inLabel || labelled.includes(attribute(field, 'id'))).toBe(true);
    }
  });

  test('has no control characters and no marks of direction', () => {
    expect(htmlReport(outcome)).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/,
    );
  });
});

describe('text has enough contrast (WCAG 2.2, 1.4.3)', () => {
  const [, day = '', night = ''] = style.split(':root {');
  const colours = (css: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...(css.split('}')[0] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{3,6})/g)].map(
        ([, name, value]) => [name, value],
      ),
    );
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const pairs = [
    ...['paper', 'card', 'code', 'info-tint', 'error-tint'].map((ground) => ['ink', ground]),
    ...['paper', 'card', 'code', 'info-tint'].map((ground) => ['soft', ground]),
    ...['paper', 'card', 'info-tint'].map((ground) => ['accent', ground]),
    ...['error', 'warning', 'info', 'good'].flatMap((name) => [
      [name, 'card'],
      [name, `${name}-tint`],
    ]),
  ];
  test.each([
    ['by day', colours(day)],
    ['at night', { ...colours(day), ...colours(night) }],
  ])('%s', (_, palette) => {
    for (const [text = '', ground = ''] of pairs) {
      const [one, other] = [text, ground].map((name) => luminance(palette[name] ?? ''));
      const [dark = 0, light = 0] = [one ?? 0, other ?? 0].toSorted((a, b) => a - b);
      expect((light + 0.05) / (dark + 0.05), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('the hash in the policy is that of the script', () => {
  expect(createHash('sha256').update(script).digest('base64')).toBe(scriptHash);
});

test('the script contains no text of a report', () => {
  expect(htmlReport(hostile)).toContain(`<script>${script}</script>`);
  expect(() => new Function(script)).not.toThrow();
});

test('hostile values are text', () => {
  const { elements } = pageOf(hostile);
  const message = elements.find((element) => attribute(element, 'class') === 'message');
  expect(textOf(message as Element)).toContain('<script>alert(1)</script> "><img src=x');
  expect(elements.some((element) => attribute(element, 'onerror'))).toBe(false);
});

test('each finding has a row with its place, message, line and suggestion, or its cause has', () => {
  const { elements } = pageOf(ministry);
  const rows = elements.filter(
    (element) => attribute(element, 'data-code') && element.tagName === 'tr',
  );
  const told = new Set(ministry.causes.map(({ id }) => id));
  const alone = ministry.findings.filter(({ cause = '' }) => !told.has(cause));
  expect(told.size).toBeGreaterThan(0);
  expect(rows).toHaveLength(alone.length + told.size);
  const said = rows.map(textOf);
  const ofCauses = ministry.causes.map(({ places, message }) => ({
    ...{ line: places[0]?.line, column: places[0]?.column },
    ...{ message, suggestion: '' },
  }));
  for (const { line, column, message, suggestion = '' } of [...alone, ...ofCauses]) {
    expect(
      said.some((one) =>
        [`${line}:${column}`, message, suggestion].every((part) => one.includes(part)),
      ),
    ).toBe(true);
  }
});

test('nothing is hidden without a script', () => {
  const { elements } = pageOf(ministry);
  const hidden = elements.filter((element) => attribute(element, 'hidden') !== undefined);
  expect(hidden.map(({ tagName }) => tagName).toSorted()).toEqual(['form', 'p']);
});

test('unchecked input is reported at the top', () => {
  const { elements } = pageOf(partial);
  const notes = elements.filter((element) => attribute(element, 'role') === 'note').map(textOf);
  expect(notes[0]).toMatch(/^PARTIAL: /);
  expect(textOf(elements.find(({ tagName }) => tagName === 'main') as Element)).toContain(
    'scan.pdf is a PDF document',
  );
});

test('totals are exact, with the number of shown findings', () => {
  const text = textOf(pageOf(manyFindings(1923, 2)).elements[0] as Element);
  expect(text).toContain('5,769 findings: 1,923 errors, 1,923 warnings, 1,923 info');
  expect(text).toContain('showing 6 of 5,769');
});

test.each([
  ['en', 'Validation report'],
  ['ru', 'Отчёт о проверке'],
  ['kk', 'Тексеру есебі'],
] as const)('is in the language that it says it is in: %s', (lang, eyebrow) => {
  const { elements } = pageOf(ministry, { lang });
  expect(attribute(elements[0] as Element, 'lang')).toBe(lang);
  expect(elements.map(textOf)).toContain(eyebrow);
});
