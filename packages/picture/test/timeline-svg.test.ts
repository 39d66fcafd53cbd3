import { meta } from '@ilo-kz/data/meta';
import { type TimelineEntry, type TimelineOptions, timeline } from '@ilo-kz/query';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { axisOf } from '../src/axis.js';
import { type Box, overlap } from '../src/box.js';
import { labelSize } from '../src/lane.js';
import { type Layout, labelsBelowRail, layoutOf } from '../src/layout.js';
import type { NamedTimeline } from '../src/named.js';
import { named } from '../src/names.js';
import { colors, laneColors } from '../src/palette.js';
import { leader } from '../src/place-labels.js';
import { partOfPage, poster, type Sheet } from '../src/sheet.js';
import { fitted, textWidth } from '../src/text-width.js';
import { timelineOnPage, timelineSvg } from '../src/timeline-svg.js';
import type { Language } from '../src/words.js';
import { faultsOfXml } from './xml-faults.js';

const languages: readonly Language[] = ['en', 'ru', 'kk'];
const asked: readonly TimelineOptions[] = [
  {},
  { from: '1900' },
  { from: '1996', to: '2003' },
  { from: '2022', to: '2024' },
  { from: '2024-09', to: '2024-09' },
  { from: '2030' },
  { collections: ['claims', 'publications', 'events'] },
  { collections: ['laws'] },
];
const all = languages.flatMap((lang) =>
  some(asked, 1).map((options) => [lang, JSON.stringify(options), options] as const),
);

describe.each(all)('the picture in %s of %s', (lang, _, { from, to, ...rest }) => {
  const found = named(
    timeline({
      ...rest,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }),
    lang,
  );
  const options = { lang, from, to, records: meta };

  test('is well-formed, has a title, and is self-contained', () => {
    const svg = timelineSvg(found, options);
    expect(faultsOfXml(svg)).toEqual([]);
    expect(svg).toMatch(
      /^<svg [^>]*viewBox="0 0 1600 900" role="img" aria-labelledby="title desc"/,
    );
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>/);
    expect(svg).not.toMatch(/<script|<style|<image|href|url\(|NaN|undefined|Infinity/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test.each([288, 360, 1008])('is well-formed within a page, %i wide, without a style', (width) => {
    const { svg } = timelineOnPage(found, options, width);
    expect(svg === '' ? [] : faultsOfXml(svg)).toEqual([]);
    expect(svg).not.toMatch(/style=|NaN|undefined|Infinity| id=/);
  });
});

/** Many entries with pseudo-random dates. */
function crowd(seed: number, size: number): NamedTimeline {
  let state = seed;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const two = (number: number) => String(number).padStart(2, '0');
  const kinds = ['law', 'registration', 'entry-into-force', 'event', 'supervision'] as const;
  const entries = Array.from({ length: size }, (_, index) => {
    const precision = (['day', 'month', 'year'] as const)[random(3)] ?? 'day';
    const date = `${1995 + random(30)}-${two(1 + random(12))}-${two(1 + random(28))}`;
    const length = { day: 10, month: 7, year: 4 }[precision];
    const codes = Array.from({ length: 1 + random(6) }, () => `C${100 + random(90)}`);
    return {
      kind: kinds[random(5)] ?? 'event',
      date: date.slice(0, length) as TimelineEntry['date'],
      precision,
      name: { text: `Entry <&"> number ${index}`, mark: '' },
      short: codes,
    };
  });
  return { entries: entries.sort((a, b) => (a.date < b.date ? -1 : 1)), undated: 0 };
}

const options = (lang: Language = 'en') => ({
  lang,
  from: undefined,
  to: undefined,
  records: meta,
});
const real = {
  collections: ['laws', 'ratifications', 'events', 'roadmaps', 'supervision'],
} as const;
const sheets: readonly (readonly [string, Sheet])[] = [
  ['poster', poster],
  ['part of a wide page', partOfPage(1008)],
  ['part of a narrow page', partOfPage(288)],
];
const layouts: readonly (readonly [string, Layout, Sheet])[] = sheets.flatMap(([name, sheet]) => [
  ...some(languages, 1).map(
    (lang) =>
      [
        `the records on a ${name}, ${lang}`,
        layoutOf(named(timeline(real), lang), options(lang), sheet),
        sheet,
      ] as const,
  ),
  ...some([10, 120, 400, 40], 2).flatMap((size) =>
    some([1, 2, 3], 1).map(
      (seed) =>
        [
          `${size} entries, ${seed}, on a ${name}`,
          layoutOf(crowd(seed, size), options(), sheet),
          sheet,
        ] as const,
    ),
  ),
]);

/** The boxes of all labels, on the page. */
function labelBoxes({ lanes }: Layout): readonly Box[] {
  return lanes.flatMap(({ rail, labels }) =>
    labels.map((label) => ({ ...label, y: rail + labelsBelowRail + label.y })),
  );
}

describe.each(layouts)('the layout of %s', (_, layout, { width, margin }) => {
  test('has no overlapping labels, and each is as wide as its text', () => {
    const boxes = labelBoxes(layout);
    const touching = boxes.filter((box, index) =>
      boxes.slice(index + 1).some((other) => overlap(box, other)),
    );
    expect(touching).toEqual([]);
    for (const { lines, width } of layout.lanes.flatMap(({ labels }) => labels)) {
      expect(Math.max(...lines.map((line) => textWidth(line, labelSize)))).toBeLessThanOrEqual(
        width,
      );
    }
  });

  test('has no leader that crosses a label of another mark', () => {
    for (const { labels } of layout.lanes) {
      const crossing = labels.filter((label) =>
        labels.some((other) => other !== label && overlap(leader(label.markX, label), other)),
      );
      expect(crossing).toEqual([]);
    }
  });

  test('has everything on the page, with lanes above the axis and the axis above the key', () => {
    for (const box of [
      ...labelBoxes(layout),
      ...layout.key,
      ...layout.lanes.map(({ y, height }) => ({ x: margin, y, width: width - 2 * margin, height })),
    ]) {
      expect(box.x).toBeGreaterThanOrEqual(margin);
      expect(box.x + box.width).toBeLessThanOrEqual(width - margin + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
    for (const lane of layout.lanes) expect(lane.y + lane.height).toBeLessThanOrEqual(layout.axisY);
    for (const [index, lane] of layout.lanes.entries()) {
      const next = layout.lanes[index + 1];
      if (next) expect(lane.y + lane.height).toBeLessThanOrEqual(next.y);
    }
    for (const { y } of layout.key) expect(y).toBeGreaterThan(layout.axisY);
  });
});

describe('the picture of the records', () => {
  const layout = layoutOf(named(timeline(real), 'en'), options(), poster);

  test('has all instruments in every lane', () => {
    const codes = layout.lanes.find(({ name }) => name === 'registration');
    const named = codes?.labels.flatMap(({ lines }) => lines.join(' ').split(' ')) ?? [];
    const registered = timeline({ collections: ['ratifications'] }).entries.filter(
      ({ kind }) => kind === 'registration',
    );
    expect([...named].sort()).toEqual(registered.map(({ id }) => id).sort());
  });

  test('has a bar for a year and a dot for a day', () => {
    const shapes = layout.lanes.flatMap((lane) => lane.shapes);
    const widthOf = (date: string) => {
      const shape = shapes.find(({ mark }) => mark.date === date);
      return shape && { kind: shape.kind, width: Math.round(shape.to - shape.from) };
    };
    const year = (poster.plot.right - poster.plot.left) / (2025 - 1993 + 1);
    expect(widthOf('2012')).toEqual({ kind: 'bar', width: Math.round(year) });
    expect(widthOf('2000-12-13')).toEqual({ kind: 'dot', width: 12 });
  });

  test('has entries long before the others only in a note', () => {
    expect(layout.before.map(({ date }) => date)).toContain('1946');
    expect(layout.axis?.from).toBe('1993-01-01');
  });
});

test('text of records cannot break the picture', () => {
  const svg = timelineSvg(crowd(7, 20), options());
  expect(faultsOfXml(svg)).toEqual([]);
  expect(svg).toContain('Entry &lt;&amp;&quot;&gt; number');
});

test('an axis of less than three years has months', () => {
  const labels = axisOf('2024-02', '2024-11', 0, 1200).ticks.flatMap(
    ({ label }) => label?.text ?? [],
  );
  expect(labels[0]).toBe('2024-02');
  expect(labels).toHaveLength(10);
});

test('a text is cut to a width, but not its mark', () => {
  const cut = fitted('Meeting of the Director-General', 13, 120, ' [en]');
  expect(cut).toMatch(/^Meeting.*… \[en\]$/);
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(120);
});

test('every colour of a text has a contrast of 4.5 to the page and to a band', () => {
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[0-9a-f]{2}/g) ?? [])
      .map((part) => Number.parseInt(part, 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const color of [colors.strong, colors.soft, ...Object.values(laneColors)]) {
    for (const below of [colors.page, colors.band]) {
      expect((light(below) + 0.05) / (light(color) + 0.05)).toBeGreaterThan(4.5);
    }
  }
});
