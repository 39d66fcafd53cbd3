import type { CollectionName } from '@ilo-kz/data/collections';
import { findRecord } from '../record/records.js';
import { titleOf } from '../record/title.js';
import { usePage } from './page-context.js';

interface RecordLinkProps {
  readonly collection: CollectionName;
  readonly id: string;
  /** Only the id, where the title stands beside it. */
  readonly short?: boolean;
}

/** Collections whose ids are codes that people use. */
const coded: readonly CollectionName[] = ['instruments', 'ratifications'];

/** A link to a record by its title, with its code where people use codes. */
export function RecordLink({ collection, id, short = false }: RecordLinkProps) {
  const { lang, link } = usePage();
  const found = findRecord(collection, id);
  if (found === undefined) return <code>{id}</code>;
  const href = link({ kind: 'record', lang, collection, id });
  if (short) return <a href={href}>{id}</a>;
  const title = titleOf(found, lang);
  return (
    <a href={href}>
      {coded.includes(collection) && <span class="code">{id}</span>}
      {coded.includes(collection) && ' '}
      <span lang={title.lang === 'mul' ? undefined : title.lang}>{title.text}</span>
    </a>
  );
}
