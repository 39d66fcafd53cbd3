import type { Country } from '@ilo-kz/data';
import { compare } from '@ilo-kz/query';
import { DateWords } from '../../parts/date.js';
import { usePage } from '../../parts/page-context.js';
import { RecordLink } from '../../parts/record-link.js';
import { Scroll } from '../../parts/scroll.js';
import { dateInWords } from '../../words/dates.js';

/** The ratifications of a State. */
export function CountryRatifications({ record }: { readonly record: Country }) {
  const { lang, words } = usePage();
  const { asOf, instruments, rows } = compare([record.code]);
  const cells = rows[0]?.cells ?? {};
  const ratified = instruments.filter((code) => cells[code]?.kind === 'ratified').length;
  return (
    <section>
      <h2>{words.country.fundamental(ratified, instruments.length)}</h2>
      <p class="support">
        {words.country.note(asOf === 'not-claimed' ? words.unknown : dateInWords(asOf, lang))}
      </p>
      <Scroll label={words.fields.ratifications}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.fields.instrument}</th>
              <th scope="col">{words.fields.registered}</th>
              <th scope="col">{words.fields.inForce}</th>
              <th scope="col">{words.fields.denounced}</th>
            </tr>
          </thead>
          <tbody>
            {record.ratifications.map(({ instrument, registered, inForce, denounced }) => (
              <tr key={instrument}>
                <th scope="row">
                  <RecordLink collection="instruments" id={instrument} />
                </th>
                <td>
                  <DateWords date={registered} />
                </td>
                <td>{inForce !== undefined && <DateWords date={inForce} />}</td>
                <td>{denounced !== undefined && <DateWords date={denounced} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
