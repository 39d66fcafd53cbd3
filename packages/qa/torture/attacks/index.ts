import type { Attack } from '../attack.js';
import { exitCodeAttacks } from './exit-codes.js';
import { inputAttacks } from './input.js';
import { messageAttacks } from './messages.js';
import { outputAttacks } from './outputs.js';
import { resourceAttacks } from './resources.js';
import { signalAttacks } from './signals.js';

/** All attacks. A new one is an entry in one of these lists. */
export const attacks: readonly Attack[] = [
  ...outputAttacks,
  ...exitCodeAttacks,
  ...signalAttacks,
  ...messageAttacks,
  ...inputAttacks,
  ...resourceAttacks,
];
