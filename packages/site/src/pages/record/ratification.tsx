import type { Law, Ratification } from '@ilo-kz/data';
import { DateWords } from '../../parts/date.js';
import { usePage } from '../../parts/page-context.js';
import { RecordLink } from '../../parts/record-link.js';
import { findRecord } from '../../record/records.js';

/** The three dates of a ratification, which are never mixed, and its status. */
export function Clocks({ record }: { readonly record: Ratification }) {
  const { words } = usePage();
  const law = findRecord('laws', record.law)?.record as Law | undefined;
  const clocks = [
    { name: words.fields.law, date: law?.date ?? 'unknown', law: record.law },
    { name: words.fields.registered, date: record.registered },
    { name: words.fields.inForce, date: record.inForce },
  ];
  return (
    <section aria-label={words.fields.dates}>
      <p class={`status ${record.status}`}>{words.values[record.status]}</p>
      <dl class="clocks">
        {clocks.map(({ name, date, law: id }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <DateWords date={date} />
            </dd>
            {id !== undefined && (
              <dd class="support">
                <RecordLink collection="laws" id={id} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p>
        {words.fields.instrument}: <RecordLink collection="instruments" id={record.instrument} />
      </p>
    </section>
  );
}
