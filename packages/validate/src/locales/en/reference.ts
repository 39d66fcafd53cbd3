import type { DateField } from '../../cells/fields.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';
import { fields } from './fields.js';

export const reference = {
  /** The reason in our record why it does not have what the file says. */
  why: (reason: string): string => reason,
};
