import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetName } from '../src/budgets.js';
import { install } from '../src/consumer.js';
import { comparisonLines } from './comparison.js';
import { type MadeFormat, madeFormats, writeMadeFiles } from './made-files.js';
import { madeRows } from './made-rows.js';
import { memoryLines, type PeakMemory, peakMemory } from './memory.js';
import { ourSubjects } from './our-subjects.js';
import { peerSets } from './peer-subjects.js';
import type { Subject } from './subject.js';
import type { Found } from './table.js';
import { type FormatTimes, type Timed, validationTimes } from './validation.js';

const seed = 20_240_607;
const bad = 1;
const rows = 200_000;

/** Tables for the memory: as many rows as there can be with a long note, and a fifth of them. */
const large = { note: 600, sizes: [70_000, 350_000] };

/** Whose memory is measured with large tables, beside ours. */
const holdsAll = 'ajv-cli';

/** What was measured, and what is to be said of it. */
interface ValidationMeasures {
  readonly found: Partial<Record<BudgetName, Found>>;
  readonly lines: readonly string[];
}

/**
 * Measures validation beside the peers that can be installed.
 *
 * @param ours Folder that has our packages installed.
 * @param folder Receives the tables and the peers.
 */
export async function measureValidation(ours: string, folder: string): Promise<ValidationMeasures> {
  const others = await installPeerSets(join(folder, 'validators'));
  const at = (name: string) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const files = writeMadeFiles(at('table'), madeRows({ rows, bad, seed }));
  const times = await validationTimes(ours, files, madeFormats, others);
  const { check } = ourSubjects(ours, 'json');
  const measured = [check, ...others.filter(({ name }) => name === holdsAll)];
  const memory: PeakMemory[] = [];
  for (const size of large.sizes) {
    const made = madeRows({ rows: size, bad, seed, note: large.note });
    const big = writeMadeFiles(at(`table-${size}`), made, ['json']);
    memory.push(await peakMemory(big, measured));
  }
  const peaks = (name: string) => memory.map((each) => each.peaks.get(name) ?? Number.NaN);
  return {
    found: {
      validateCsv: ratios(times, 'csv'),
      validateNdjson: ratios(times, 'ndjson'),
      validateJson: ratios(times, 'json'),
      validateMemory: {
        measured: Math.max(...peaks(check.name)),
        peers: new Map(
          measured.slice(1).map(({ name }): [string, number] => [name, Math.max(...peaks(name))]),
        ),
        note: `with ${memory.map(({ bytes }) => `${(bytes / 1e6).toFixed(0)} MB`).join(' and ')}`,
      },
    },
    lines: [
      ...comparisonLines(times, files),
      '',
      'Peak memory of the process with large files:',
      ...memoryLines(memory).map((line) => `  ${line}`),
    ],
  };
}

/** The work of one format as a multiple of its baseline's; others where they tell their work. */
function ratios(times: readonly FormatTimes[], format: MadeFormat): Found {
  const found = times.find((each) => each.format === format);
  if (!found) return { measured: Number.NaN, peers: new Map() };
  const { baseline, ours, others } = found;
  const ratio = ({ workMs }: Timed) => workMs / baseline.workMs;
  return {
    measured: ratio(ours),
    peers: new Map(
      others
        .filter(({ workMs }) => !Number.isNaN(workMs))
        .map((other): [string, number] => [nameOf(other.subject), ratio(other)]),
    ),
    note: `${ours.workMs.toFixed(0)} ms over ${baseline.workMs.toFixed(0)} ms of ${baseline.subject.name}`,
  };
}

function nameOf({ name, job }: Subject): string {
  return job === 'read' ? `${name}, reading alone` : name;
}

/** Those that npm can install here; of the others it says so. */
async function installPeerSets(folder: string): Promise<readonly Subject[]> {
  const subjects: Subject[] = [];
  for (const { name, specs, prepare, subjects: made } of peerSets) {
    const own = join(folder, name);
    try {
      await install(own, specs);
      await prepare?.(own);
      subjects.push(...made(own));
    } catch {
      process.stderr.write(`${specs.join(' and ')} cannot be installed: not measured.\n`);
    }
  }
  return subjects;
}
