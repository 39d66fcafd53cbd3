import { ratifications } from '@ilo-kz/data';
import { findReferences, isInForce } from '@ilo-kz/query';
import { search } from '@ilo-kz/query/search';

/*
 * How fast the questions of @ilo-kz/query are, each next to the simplest way to ask the same of the
 * records: printed, not tested.
 */

/** Milliseconds that a task takes: the median of several rounds, after one to warm up. */
function timeOf(task: () => unknown, rounds = 7): number {
  task();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}

const asked = 100_000;

function pointQuestion(): readonly string[] {
  const ours = timeOf(() => {
    for (let index = 0; index < asked; index += 1) isInForce('C087', { on: '2001-12-13' });
  });
  const naive = timeOf(() => {
    for (let index = 0; index < asked; index += 1) {
      const record = ratifications.find(({ instrument }) => instrument === 'C087');
      // What a first attempt does: wrong for years, months, and what is unknown.
      if (record && new Date(record.inForce) <= new Date('2001-12-13')) continue;
    }
  });
  const each = (time: number) => `${((time * 1000) / asked).toFixed(2)} µs`;
  return [
    `point question, isInForce(): ${each(ours)} (budget 1 µs); find() and Date: ${each(naive)}`,
  ];
}

function references(): readonly string[] {
  const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  const texts: readonly (readonly [name: string, text: string])[] = [
    [
      'prose without matches',
      megabyte(
        'The parties met to discuss the working conditions of the region, and agreed to meet again. ',
      ),
    ],
    ['"No. No. No. "', megabyte('No. ')],
    ['digits', megabyte('1234567890')],
    ['"Convention "', megabyte('Convention ')],
    ['references', megabyte('ILO Conventions Nos 81, 129 and 176 bind the State. ')],
  ];
  const naive = /conventions?\s+(?:nos?\.?\s*)?(\d+)/gi;
  return texts.map(([name, text]) => {
    const megabytes = text.length / 1_000_000;
    const rate = megabytes / (timeOf(() => findReferences(text), 3) / 1000);
    const regex = megabytes / (timeOf(() => [...text.matchAll(naive)].length, 3) / 1000);
    return `findReferences(), ${name}: ${rate.toFixed(0)} MB/s${name.startsWith('prose') ? ' (budget 50 MB/s)' : ''}; one English regular expression: ${regex.toFixed(0)} MB/s`;
  });
}

function searches(): readonly string[] {
  const first = (text: string) => {
    const start = performance.now();
    search(text);
    return (performance.now() - start).toFixed(1);
  };
  const [latin, cyrillic] = [first('first'), first('первый')];
  const each = timeOf(() => search('occupational safety'));
  return [
    `search: first in Latin letters ${latin} ms (budget 20 ms), then in Cyrillic ${cyrillic} ms, with the index; every other ${each.toFixed(2)} ms`,
  ];
}

for (const line of [...pointQuestion(), ...references(), ...searches()]) {
  process.stdout.write(`${line}\n`);
}
