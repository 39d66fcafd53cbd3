import { meta } from '@ilo-kz/data/meta';
import { gaps } from '@ilo-kz/query';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { Scroll } from '../parts/scroll.js';
import { findRecord } from '../record/records.js';
import type { ValueName } from '../words/words.js';

/** Instruments in force that are not ratified, with what road maps and supervision say about them. */
export function GapsView() {
  const { words } = usePage();
  const found = gaps({ on: meta.asOf });
  // Those about which something was said come first: they are what readers look for.
  const rows = [...found.gaps].sort(
    (a, b) => Number(b.intentions.length > 0) - Number(a.intentions.length > 0),
  );
  return (
    <Scroll label={words.views.gaps.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.fields.instrument}</th>
            <th scope="col">{words.gaps.ratified}</th>
            <th scope="col">{words.gaps.intentions}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((gap) => (
            <tr key={gap.code}>
              <th scope="row">
                <RecordLink collection="instruments" id={gap.code} />
              </th>
              <td>{gap.ratified === 'unknown' ? words.gaps.maybe : words.gaps.no}</td>
              <td>
                {gap.intentions.length === 0 && <span class="support">{words.gaps.none}</span>}
                {gap.intentions.length > 0 && (
                  <ul>
                    {gap.intentions.map(({ id, of, text }, index) => {
                      const collection = (
                        ['roadmaps', 'supervision', 'programmes', 'events'] as const
                      ).find((one) => findRecord(one, id));
                      return (
                        <li key={index}>
                          <span lang="en">{text}</span>
                          <br />
                          <span class="support">
                            {words.values[of as ValueName] ?? of}
                            {collection && ' — '}
                            {collection && <RecordLink collection={collection} id={id} />}
                          </span>
                        </li>
                      );
                    })}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
