import { dateInWords, precisionOf } from '../words/dates.js';
import { usePage } from './page-context.js';

/** A date in words; where less than its day is known, that is said, too. */
export function DateWords({
  date,
  note = true,
}: {
  readonly date: string;
  readonly note?: boolean;
}) {
  const { lang, words } = usePage();
  const precision = precisionOf(date);
  if (precision === 'unknown') return <span class="unknown">{words.unknown}</span>;
  return (
    <>
      <time datetime={date}>{dateInWords(date, lang)}</time>
      {note && precision !== 'day' && (
        <span class="precision"> ({words.precision[precision]})</span>
      )}
    </>
  );
}
