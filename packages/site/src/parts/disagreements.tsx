import { discrepanciesOf } from '../record/citations.js';
import type { AnyRecord } from '../record/records.js';
import type { FieldName } from '../words/words.js';
import { usePage } from './page-context.js';
import { RecordLink } from './record-link.js';
import { Value } from './value.js';

/** Where documents contradict what is recorded: what they say, and why it is not followed. */
export function Disagreements({ collection, id }: AnyRecord) {
  const { words } = usePage();
  const found = discrepanciesOf(collection, id);
  if (found.length === 0) return null;
  return (
    <section class="disagreements">
      <h2>{words.record.discrepancies}</h2>
      <ul>
        {found.map(({ field, published, says, source, locator, why }, index) => (
          <li key={index}>
            <h3>{words.fields[field.split('.')[0] as FieldName] ?? field}</h3>
            <p class="versus">
              <span class="kept">
                {words.evidence.published}: <Value {...{ collection, field }} value={published} />
              </span>
              <span class="refused">
                {words.evidence.says}:{' '}
                {says === null ? (
                  words.record.noValue
                ) : (
                  <Value {...{ collection, field }} value={says} quoted />
                )}
              </span>
            </p>
            <p lang="en">{why}</p>
            <p class="support">
              <RecordLink collection="sources" id={source} />
              {locator !== undefined && <span lang="en">, {locator}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
