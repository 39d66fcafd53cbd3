import type { Attack } from '../attack.js';
import { atOnceAttacks } from './at-once.js';
import { exitCodeAttacks } from './exit-codes.js';
import { inheritedNameAttacks } from './inherited-names.js';
import { inputAttacks } from './input.js';
import { manyAttacks } from './many.js';
import { messageAttacks } from './messages.js';
import { numberAttacks } from './numbers.js';
import { outputAttacks } from './outputs.js';
import { placeAttacks } from './places.js';
import { resourceAttacks } from './resources.js';
import { signalAttacks } from './signals.js';

/** All attacks. A new one is an entry in one of these lists. */
export const attacks: readonly Attack[] = [
  ...outputAttacks,
  ...exitCodeAttacks,
  ...signalAttacks,
  ...messageAttacks,
  ...inputAttacks,
  ...atOnceAttacks,
  ...placeAttacks,
  ...inheritedNameAttacks,
  ...numberAttacks,
  ...resourceAttacks,
  ...manyAttacks,
];
