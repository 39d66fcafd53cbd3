import type { Country, Instrument } from '@ilo-kz/data';
import { compare } from '@ilo-kz/query';
import { DateWords } from '../../parts/date.js';
import { usePage } from '../../parts/page-context.js';
import { RecordLink } from '../../parts/record-link.js';
import { findRecord, recordsOf } from '../../record/records.js';
import { dateInWords } from '../../words/dates.js';

/** Whether Kazakhstan has ratified the instrument, and which other States have. */
export function InstrumentStates({ record }: { readonly record: Instrument }) {
  const { lang, words } = usePage();
  const own = findRecord('ratifications', record.code);
  const states = recordsOf('countries').flatMap(({ id, record: state }) => {
    const found = (state as Country).ratifications.find(
      ({ instrument }) => instrument === record.code,
    );
    return found ? [{ id, ...found }] : [];
  });
  const { asOf } = compare([]);
  return (
    <section>
      <h2>{words.instrument.kazakhstan}</h2>
      <p>
        {own ? <RecordLink collection="ratifications" id={own.id} /> : words.instrument.notRecorded}
      </p>
      {states.length > 0 && (
        <details>
          <summary>
            {words.instrument.states} ({states.length})
          </summary>
          <p class="support">
            {words.instrument.statesNote(
              asOf === 'not-claimed' ? words.unknown : dateInWords(asOf, lang),
            )}
          </p>
          <ul class="columns">
            {states.map(({ id, registered, denounced }) => (
              <li key={id}>
                <RecordLink collection="countries" id={id} />,{' '}
                <DateWords date={registered} note={false} />
                {denounced !== undefined && (
                  <>
                    {' '}
                    ({words.states.cell.denounced}: <DateWords date={denounced} note={false} />)
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
