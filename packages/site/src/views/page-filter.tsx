import { Island } from '../parts/island.js';
import { usePage } from '../parts/page-context.js';
import { ViewFilter, type ViewFilterProps } from './view-filter.js';

/** The filter of a page, in its words. */
export function PageFilter(props: Omit<ViewFilterProps, 'words'>) {
  const { title, all, shown, reset } = usePage().words.charts.filter;
  const words = { title, all, shown: shown('-1', '-2'), reset };
  return <Island name="view-filter" component={ViewFilter} props={{ ...props, words }} />;
}
