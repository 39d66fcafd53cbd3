import { expect, test } from 'vitest';
import { findReferences } from '../src/index.js';

const codesIn = (text: string): readonly string[] =>
  findReferences(text).flatMap((one) => ('code' in one ? [one.code] : []));

/** So many clauses, each with a number of a Convention, before one that ends with the word. */
const clauses = (numbers: readonly number[]): string =>
  `${numbers.map((one) => `еңбек туралы № ${one}`).join(', ')} және еңбек туралы № 138 конвенциялар`;

test('each clause before a Convention ends with a number of its own', () => {
  expect(codesIn(clauses([87, 98]))).toEqual(['C087', 'C098', 'C138']);
  expect(codesIn(clauses([98, 87, 29]))).toEqual(['C098', 'C087', 'C029', 'C138']);
});

test('a clause whose number is not a Convention, and those before it, are not read', () => {
  expect(codesIn(clauses([995]))).toEqual(['C138']);
  expect(codesIn(clauses([87, 995, 98]))).toEqual(['C098', 'C138']);
});

test('a clause of which one number is not a Convention is not read', () => {
  const text = 'еңбек (№ 29 және № 995) және балалар еңбегі туралы № 138 конвенциялар';
  expect(codesIn(text)).toEqual(['C138']);
});

test('no more than eight clauses are read, so that a long list takes no longer', () => {
  const numbers = [29, 87, 98, 100, 105, 111, 135, 144, 148];
  expect(codesIn(clauses(numbers.slice(1)))).toEqual([
    ...['C087', 'C098', 'C100', 'C105', 'C111', 'C135', 'C144', 'C148', 'C138'],
  ]);
  expect(codesIn(clauses(numbers))).not.toContain('C029');
});
