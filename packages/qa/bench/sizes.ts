import { budgets } from '../src/budgets.js';
import { bundleOf } from '../src/bundle.js';
import { type DataSizes, dataSizes } from '../src/data-sizes.js';
import { firstLoadOf, records } from '../src/first-load.js';
import type { Setting } from './setting.js';
import { amount, type Measure } from './table.js';

/** The sizes that tests hold, too, as they measure them. */
export async function measureSizes(setting: Setting): Promise<readonly Measure[]> {
  const { folder, tarballs } = setting;
  const question = await bundleOf(folder, 'question.js');
  const codes = await bundleOf(folder, 'code-list.js');
  const page = await firstLoadOf(folder, 'validation.js', records);
  const notCompressed = `not compressed ${amount(page.minified, 'B')}`;
  const data = Object.entries(dataSizes(folder, tarballs));
  return [
    { budget: budgets.bundleQuestion, measured: question.gzipped },
    { budget: budgets.bundleCodes, measured: codes.gzipped },
    { budget: budgets.bundleValidation, measured: page.gzipped, basis: notCompressed },
    ...data.map(([name, measured]) => ({ budget: budgets[name as keyof DataSizes], measured })),
  ];
}
