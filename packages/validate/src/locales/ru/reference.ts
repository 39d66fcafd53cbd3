import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { dateNamed } from './fields.js';

export const reference: Words['reference'] = {
  why: (reason) => `Пояснение из наших записей, по-английски: “${reason}”`,
};
