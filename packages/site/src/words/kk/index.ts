import type { Words } from '../words.js';
import { changes } from './changes.js';
import { charts } from './charts.js';
import { documents } from './documents.js';
import { frame } from './frame.js';
import { names } from './names.js';
import { notFound } from './not-found.js';
import { records } from './records.js';
import { search } from './search.js';
import { singleFile } from './single-file.js';
import { views } from './views.js';

export const kk: Words = {
  ...frame,
  ...changes,
  ...documents,
  ...search,
  ...notFound,
  ...singleFile,
  ...records,
  ...names,
  ...views,
  charts,
};
