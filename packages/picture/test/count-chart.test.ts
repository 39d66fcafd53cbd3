import { describe, expect, test } from 'vitest';
import { type CountChartOptions, type CountStep, countChart } from '../src/count-chart.js';
import { faultsOfXml } from './xml-faults.js';

const none = { min: 0, max: 0 };
const step = (from: string, min: number, max: number, complete = true): CountStep => ({
  from,
  total: { min, max },
  fundamental: { min, max },
  governance: none,
  technical: none,
  complete,
});
const steps = [step('2000-01-01', 0, 0), step('2005-01-01', 1, 2), step('2009-01-01', 2, 2, false)];
const options: CountChartOptions = {
  width: 1000,
  on: { day: '2005-01-01', text: '2005' },
  until: '2009-12-31',
  names: {
    total: 'in <total>',
    fundamental: 'fundamental',
    governance: 'governance',
    technical: 'technical',
  },
  label: 'The count & more',
};

/** The numbers in the path of a class. */
function pathsOf(svg: string, name: string): readonly string[] {
  const series = svg.split(`class="series ${name}"`)[1]?.split('</g>')[0] ?? '';
  return [...series.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
}

describe('the chart of the count', () => {
  const svg = countChart(steps, options);

  test('is well-formed in every width, within a page and alone', () => {
    const alone = { title: 'A <title>', subtitle: '&', open: 'open' };
    for (const width of [280, 640, 1000]) {
      expect(faultsOfXml(countChart(steps, { ...options, width }))).toEqual([]);
      expect(faultsOfXml(countChart(steps, { ...options, width, alone }))).toEqual([]);
    }
    expect(svg).not.toMatch(/style=|NaN|undefined|Infinity| id=/);
  });

  test('has a band where more is possible than certain, and none elsewhere', () => {
    const [band = '', line = ''] = pathsOf(svg, 'total');
    const heights = (d: string) => new Set(d.match(/(?<=,)[\d.]+/g));
    // Certain are 0, 1 and 2; possible are 0 and 2.
    expect(heights(line).size).toBe(3);
    expect(heights(band)).toEqual(heights(line));
    expect(pathsOf(svg, 'governance').map((d) => heights(d).size)).toEqual([1, 1]);
  });

  test('has the chosen day where its step is', () => {
    const [, x] = /class="strong-line" x1="([\d.]+)"/.exec(svg) ?? [];
    expect(pathsOf(svg, 'total')[1]).toContain(`${x},`);
  });

  test('says where the register is open', () => {
    expect(svg).toContain('class="open"');
    expect(countChart([step('2000-01-01', 1, 1)], options)).not.toContain('class="open"');
  });
});
