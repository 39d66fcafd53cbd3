import { useEffect } from 'preact/hooks';
import type { Language } from '../routes/language.js';
import type { CheckerWords } from '../words/checker.js';
import type { Result } from './messages.js';
import { countOf, sizeInWords } from './numbers.js';
import { saveFile } from './save-file.js';
import type { CopyPhase } from './state.js';

interface CorrectedCopyProps {
  readonly words: CheckerWords;
  readonly lang: Language;
  readonly name: string;
  readonly result: Result & { readonly kind: 'report' };
  readonly copy: CopyPhase;
  /** The file is being checked again. */
  readonly busy: boolean;
  readonly make: () => void;
}

/** The corrected copy, which is only written when it is asked for, and the list of its changes. */
export function CorrectedCopy({ words, lang, name, result, copy, busy, make }: CorrectedCopyProps) {
  useEffect(() => {
    if (copy.kind === 'made') saveFile(copy.copy);
  }, [copy]);
  const { fix, findings } = result;
  if (fix === undefined || findings === 0) return null;
  if (fix.kind === 'refused') {
    return <p class="support">{words.copy.refused(name, fix.why)}</p>;
  }
  if (fix.changes === 0) return <p class="support">{words.copy.nothing}</p>;
  return (
    <section class="copy">
      <h3>{words.copy.title}</h3>
      <p>{words.copy.about(countOf(fix.changes, lang), countOf(fix.records, lang))}</p>
      {fix.whole.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="buttons">
        <button
          type="button"
          class="main"
          disabled={busy || copy.kind === 'making'}
          onClick={() => (copy.kind === 'made' ? saveFile(copy.copy) : make())}
        >
          {words.copy.make}
        </button>
        {copy.kind === 'made' && (
          <button type="button" onClick={() => saveFile(copy.log)}>
            {words.copy.log}
          </button>
        )}
        {copy.kind === 'making' && (
          <span role="status">
            {words.copy.making} {sizeInWords(copy.progress.bytes, lang, words.units)}
          </span>
        )}
      </p>
    </section>
  );
}
