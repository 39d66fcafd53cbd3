import type { Language } from '../routes/language.js';
import type { CheckerWords } from '../words/checker.js';
import type { Progress } from './messages.js';
import { countOf, sizeInWords } from './numbers.js';

interface UnderwayProps {
  readonly words: CheckerWords;
  readonly lang: Language;
  readonly name: string;
  readonly progress: Progress;
  readonly stopping: boolean;
  /** The report of the check before is in the page, and stays where it is. */
  readonly again: boolean;
  readonly stop: () => void;
  readonly end: () => void;
}

/** A check that is under way: how far it is, what it found, and how to stop it. */
export function Underway(props: UnderwayProps) {
  const { words, lang, name, progress, stopping, again, stop, end } = props;
  const { bytes, size, records, findings } = progress;
  const title = words.progress.title(name);
  return (
    <section class={again ? 'underway again' : 'underway'}>
      <h2>{title}</h2>
      <progress aria-label={title} max={Math.max(1, size)} value={bytes} />
      <p>
        {words.progress.state(
          sizeInWords(bytes, lang, words.units),
          sizeInWords(size, lang, words.units),
          words.progress.rows(countOf(records, lang)),
          words.progress.findings(countOf(findings, lang)),
        )}
      </p>
      {stopping && <p>{words.progress.stopping}</p>}
      <p class="buttons">
        {/* One button: whoever has pressed it keeps the focus, and can press it again. */}
        <button type="button" onClick={stopping ? end : stop}>
          {stopping ? words.progress.end : words.progress.stop}
        </button>
      </p>
    </section>
  );
}
