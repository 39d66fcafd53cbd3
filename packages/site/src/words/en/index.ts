import type { Words } from '../words.js';
import { documents } from './documents.js';
import { frame } from './frame.js';
import { names } from './names.js';
import { records } from './records.js';
import { views } from './views.js';

export const en: Words = { ...frame, ...documents, ...records, ...names, ...views };
