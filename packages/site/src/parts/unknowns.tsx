import type { AnyRecord } from '../record/records.js';
import type { FieldName } from '../words/words.js';
import { usePage } from './page-context.js';

/** The values that no document gives, each with the reason. */
export function Unknowns({ record }: AnyRecord) {
  const { words } = usePage();
  const reasons = 'unknown' in record ? Object.entries<string>(record.unknown ?? {}) : [];
  if (reasons.length === 0) return null;
  return (
    <section class="unknowns">
      <h2>{words.record.unknowns}</h2>
      <ul>
        {reasons.map(([field, why]) => (
          <li key={field}>
            <strong>{words.record.unknownField(words.fields[field as FieldName] ?? field)}</strong>{' '}
            <span lang="en">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
