import { describe, expect, test } from 'vitest';
import { answerHabits, readAnswer, saidIn } from '../../src/cells/answers.js';

describe('an answer is read in five languages, in digits and in signs', () => {
  test.each([
    ['yes', 'yes, Yes, Y, TRUE, да, Да, иә, oui, sí, Si'],
    ['yes', 'ratified, Ратифицировано, ратификацияланған, ratifiée, ratificado, has ratified'],
    ['yes', '✓, ✔\uFE0F, x, +, 1'],
    ['no', 'no, No, N, FALSE, нет, жоқ, non, not ratified, Not yet ratified, не ратифицирована'],
    ['no', 'ратификацияланбаған, pas ratifiée, non ratifié, sin ratificar, no action, ✗, 0, –, —'],
    ['nothing', 'n/a, NA, None, null, нет данных, sin datos, [3]'],
  ] as const)('%s: %s', (says, cells) => {
    const read = cells.split(', ').map((cell) => [cell, readAnswer(cell)?.says]);
    expect(read).toEqual(cells.split(', ').map((cell) => [cell, says]));
  });

  test.each(['1958', '2', 'Norway', 'in force', 'planned', 'not in force', 'no date'])(
    '%s is none',
    (cell) => {
      expect(readAnswer(cell)).toBeUndefined();
    },
  );
});

describe('what a digit or a dash says the other cells show', () => {
  const said = (cell: string, cells: string): string | undefined => {
    const answer = readAnswer(cell);
    return answer && saidIn(answer, answerHabits(cells.split(' ')));
  };

  test.each([
    ['0', '1 0 0 1', 'no'],
    ['0', '1 0 – 1', 'no'],
    ['0', '1958 0 1962', undefined],
    ['0', 'x 0 x', undefined],
    ['–', '✓ – ✓', 'no'],
    ['-', 'yes - yes', 'no'],
    ['–', '1958 – 1962', undefined],
    ['–', 'yes no –', undefined],
    ['–', '– – –', undefined],
    ['n/a', 'yes no n/a', undefined],
    ['no', '1958 no 1962', 'no'],
    ['✗', '1958 ✗ 1962', 'no'],
  ])('%s among %s says %s', (cell, cells, says) => {
    expect(said(cell, cells)).toBe(says);
  });
});
