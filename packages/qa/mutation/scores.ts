import type { Outcome } from './run-stryker.js';

/** What became of the mutants of a file. */
export interface Score {
  readonly file: string;
  readonly date: string;
  /** Mutants that a test noticed. */
  readonly killed: number;
  /** Mutants that were tried: without those that the configuration leaves out. */
  readonly tried: number;
}

const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

/** The share of noticed mutants, in per cent; 100 where there was nothing to mutate. */
export function percent({ killed, tried }: Pick<Score, 'killed' | 'tried'>): number {
  return tried === 0 ? 100 : (100 * killed) / tried;
}

/** Scores by file. Mutants that do not run at all, and those left out, do not count. */
export function scoresOf(outcomes: readonly Outcome[], date: string): readonly Score[] {
  const scores = new Map<string, Score>();
  for (const { file, status } of outcomes) {
    const isKilled = noticed.has(status);
    if (!isKilled && !unnoticed.has(status)) continue;
    const { killed, tried } = scores.get(file) ?? { killed: 0, tried: 0 };
    scores.set(file, { file, date, killed: killed + Number(isKilled), tried: tried + 1 });
  }
  return [...scores.values()];
}

const row = /^\| (\d{4}-\d\d-\d\d) \| `([^`]+)` \| (\d+) of (\d+) \|/;

/** The scores in the table of an earlier run. */
export function readScores(document: string): readonly Score[] {
  return document.split('\n').flatMap((line) => {
    const [, date, file, killed, tried] = row.exec(line) ?? [];
    if (date === undefined || file === undefined) return [];
    return [{ file, date, killed: Number(killed), tried: Number(tried) }];
  });
}

/** The document with the scores of this run in the place of those of earlier runs. */
export function writeScores(document: string, scores: readonly Score[]): string {
  const all = new Map([...readScores(document), ...scores].map((score) => [score.file, score]));
  const sorted = [...all.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const rows = sorted.map(
    (score) =>
      `| ${score.date} | \`${score.file}\` | ${score.killed} of ${score.tried} | ${percent(score).toFixed(1)} % |`,
  );
  const killed = sorted.reduce((sum, score) => sum + score.killed, 0);
  const tried = sorted.reduce((sum, score) => sum + score.tried, 0);
  const total = `Together ${killed} of ${tried}, ${percent({ killed, tried }).toFixed(1)} %.`;
  const table = ['| Date | File | Killed | Score |', '| --- | --- | ---: | ---: |', ...rows];
  const [before = '', after = ''] = document.split(/(?<=<!-- scores -->\n)[\s\S]*(?=<!-- end -->)/);
  return `${before}\n${table.join('\n')}\n\n${total}\n\n${after}`;
}
