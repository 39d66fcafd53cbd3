import { useEffect, useState } from 'preact/hooks';
import type { CheckerWords } from '../words/checker.js';
import { example } from './example.js';
import type { Source } from './messages.js';

interface ChooseTableProps {
  readonly words: CheckerWords;
  readonly ready: boolean;
  readonly check: (source: Source) => void;
}

/** Where a table comes from: a file that is dropped or chosen, or a text that is pasted. */
export function ChooseTable({ words, ready, check }: ChooseTableProps) {
  const { choose, pasted } = words;
  const [text, setText] = useState('');
  const [given, setGiven] = useState(0);
  const checkText = (content: string, name: string) => {
    setGiven(1);
    check({ name, file: new Blob([content]) });
  };
  const checkFiles = (files: FileList | null | undefined) => {
    const file = files?.[0];
    setGiven(files?.length ?? 0);
    if (file) check({ name: file.name, file });
  };
  const isOver = useDrop(checkFiles);
  return (
    <section aria-labelledby="your-table">
      <h2 id="your-table" class="hidden">
        {choose.title}
      </h2>
      <div class="choose">
        <label class={isOver ? 'drop over' : 'drop'}>
          <span class="invitation">{choose.drop}</span>
          <span class="button">{choose.button}</span>
          <input
            type="file"
            disabled={!ready}
            onChange={(event) => {
              checkFiles(event.currentTarget.files);
              // The same file may be chosen again after it was changed.
              event.currentTarget.value = '';
            }}
          />
          <span class="support">{choose.formats}</span>
        </label>
        <form
          class="paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') checkText(text, pasted);
          }}
        >
          <label>
            {choose.paste}
            <textarea
              rows={6}
              spellcheck={false}
              placeholder={choose.pasteHint}
              value={text}
              disabled={!ready}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <p class="buttons">
            <button type="submit" class="main" disabled={!ready || text.trim() === ''}>
              {choose.check}
            </button>
            <button
              type="button"
              disabled={!ready}
              onClick={() => {
                setText(example);
                checkText(example, pasted);
              }}
            >
              {choose.example}
            </button>
          </p>
        </form>
      </div>
      <p class="stays">{choose.stays}</p>
      {given > 1 && <p class="note">{choose.onlyFirst(given)}</p>}
    </section>
  );
}

/** Files may be dropped anywhere: outside of the place for them, a browser would leave the page. */
function useDrop(take: (files: FileList | null | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      take(event.dataTransfer.files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
