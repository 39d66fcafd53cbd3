import { type Timeline, type TimelineEntry, timeline } from '@ilo-kz/query';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { type Language, languages } from '../src/print/say.js';
import { axisOf } from '../src/print/svg/axis.js';
import { type Box, overlap } from '../src/print/svg/box.js';
import { labelSize } from '../src/print/svg/lane.js';
import { type Layout, labelsBelowRail, layoutOf, page } from '../src/print/svg/layout.js';
import { leader } from '../src/print/svg/place-labels.js';
import { fitted, textWidth } from '../src/print/svg/text-width.js';
import { timelineSvg } from '../src/print/svg/timeline-svg.js';
import { capture } from './capture.js';
import { faultsOfXml } from './xml-faults.js';

const pictures: readonly (readonly string[])[] = [
  [],
  ['--from', '1900'],
  ['--from', '1996', '--to', '2003'],
  ['--from', '2022', '--to', '2024'],
  ['--from', '2024-09', '--to', '2024-09'],
  ['--from', '2030'],
  ['--collection', 'claims', '--collection', 'publications', '--collection', 'events'],
  ['--collection', 'laws'],
];
const all = languages.flatMap((lang) => some(pictures, 1).map((args) => ['--lang', lang, ...args]));

describe.each(all)('timeline --format svg %s %s %s %s %s %s', (...args) => {
  test('is well-formed, has a title, and is self-contained', async () => {
    const { exit, out } = await capture(['timeline', '--format', 'svg', ...args]);
    expect(exit).toBe(0);
    expect(faultsOfXml(out)).toEqual([]);
    expect(out).toMatch(
      /^<svg [^>]*viewBox="0 0 1600 900" role="img" aria-labelledby="title desc"/,
    );
    expect(out).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>/);
    expect(out).not.toMatch(/<script|<style|<image|href|url\(|NaN|undefined|Infinity/);
    expect(out.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });
});

/** Many entries with pseudo-random dates. */
function crowd(seed: number, size: number): Timeline {
  let state = seed;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const two = (number: number) => String(number).padStart(2, '0');
  const kinds = ['law', 'registration', 'entry-into-force', 'event', 'supervision'] as const;
  const entries = Array.from({ length: size }, (_, index): TimelineEntry => {
    const precision = (['day', 'month', 'year'] as const)[random(3)] ?? 'day';
    const date = `${1995 + random(30)}-${two(1 + random(12))}-${two(1 + random(28))}`;
    const length = { day: 10, month: 7, year: 4 }[precision];
    return {
      collection: 'events',
      kind: kinds[random(5)] ?? 'event',
      id: `x${index}`,
      date: date.slice(0, length) as TimelineEntry['date'],
      precision,
      title: `Entry <&"> number ${index}`,
      instruments: Array.from({ length: 1 + random(6) }, () => `C${100 + random(90)}`),
    };
  });
  return { entries: entries.sort((a, b) => (a.date < b.date ? -1 : 1)), undated: [] };
}

const options = (lang: Language = 'en') => ({ lang, from: undefined, to: undefined });
const real = {
  collections: ['laws', 'ratifications', 'events', 'roadmaps', 'supervision'],
} as const;
const layouts: readonly (readonly [string, Layout])[] = [
  ...languages.map(
    (lang) => [`the records, ${lang}`, layoutOf(timeline(real), options(lang))] as const,
  ),
  ...some([10, 120, 400, 40], 2).flatMap((size) =>
    some([1, 2, 3], 1).map(
      (seed) => [`${size} entries, ${seed}`, layoutOf(crowd(seed, size), options())] as const,
    ),
  ),
];

/** The boxes of all labels, on the page. */
function labelBoxes({ lanes }: Layout): readonly Box[] {
  return lanes.flatMap(({ rail, labels }) =>
    labels.map((label) => ({ ...label, y: rail + labelsBelowRail + label.y })),
  );
}

describe.each(layouts)('the layout of %s', (_, layout) => {
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
    for (const box of [...labelBoxes(layout), ...layout.key, ...layout.lanes.map(band)]) {
      expect(box.x).toBeGreaterThanOrEqual(page.margin);
      expect(box.x + box.width).toBeLessThanOrEqual(page.width - page.margin + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(page.height);
    }
    for (const lane of layout.lanes) expect(lane.y + lane.height).toBeLessThanOrEqual(layout.axisY);
    for (const [index, lane] of layout.lanes.entries()) {
      const next = layout.lanes[index + 1];
      if (next) expect(lane.y + lane.height).toBeLessThanOrEqual(next.y);
    }
    for (const { y } of layout.key) expect(y).toBeGreaterThan(layout.axisY);
  });
});

function band({ y, height }: Box | { readonly y: number; readonly height: number }): Box {
  return { x: page.margin, y, width: page.width - 2 * page.margin, height };
}

describe('the picture of the records', () => {
  const layout = layoutOf(timeline(real), options());

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
    const year = (page.width - page.margin - page.left) / (2025 - 1993 + 1);
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
