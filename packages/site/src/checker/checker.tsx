import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../routes/language.js';
import { checkerWords } from '../words/checker.js';
import { ChooseTable } from './choose-table.js';
import { ColumnAssignment } from './column-assignment.js';
import { CorrectedCopy } from './corrected-copy.js';
import { FindReferences } from './find-references.js';
import { Findings } from './findings.js';
import { countOf } from './numbers.js';
import { ReportHead } from './report-head.js';
import type { State } from './state.js';
import { Underway } from './underway.js';
import { useChecker } from './use-checker.js';

interface CheckerProps {
  readonly lang: Language;
  /** Where the pages of the language are, from this page. */
  readonly home: string;
}

/** Checks a file in the browser. Everything is done by a worker, so that the page always answers. */
export function Checker({ lang, home }: CheckerProps) {
  const words = checkerWords[lang];
  const checker = useChecker(lang);
  const { state } = checker;
  const { phase, source, result, columns } = state;
  // What the server rendered cannot do anything until this code has run.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const busy = phase.kind === 'checking';
  const place = useRef<HTMLDivElement>(null);
  // On a small screen, what happens is below what was pressed.
  useEffect(() => {
    if (source !== undefined) place.current?.scrollIntoView({ block: 'nearest' });
  }, [source, result === undefined]);
  const underway = phase.kind === 'checking' && (
    <Underway
      words={words}
      again={result !== undefined}
      lang={lang}
      name={source?.name ?? ''}
      progress={phase.progress}
      stopping={phase.stopping}
      stop={checker.stop}
      end={checker.end}
    />
  );
  return (
    <div class="checker">
      <ChooseTable words={words} ready={ready} check={checker.check} />
      <p class="hidden" role="status">
        {announcement(state, lang)}
      </p>
      <div ref={place} class="outcome">
        {result === undefined && underway}
        {phase.kind === 'ended' && <p class="note">{words.progress.ended}</p>}
        {phase.kind === 'failed' && (
          <p class="note failed" role="alert">
            {phase.why === 'file'
              ? words.failed.file(source?.name ?? '', phase.reason)
              : words.failed.program(phase.reason)}
          </p>
        )}
        {result !== undefined && source !== undefined && (
          <article class="report" aria-busy={busy}>
            <ReportHead
              words={words}
              lang={lang}
              name={source.name}
              result={result}
              busy={busy}
              save={checker.save}
            />
            {result.kind === 'report' && (
              <CorrectedCopy
                words={words}
                lang={lang}
                name={source.name}
                result={result}
                copy={state.copy}
                busy={busy}
                make={checker.makeCopy}
              />
            )}
            {columns.length > 0 && (
              <ColumnAssignment
                words={words}
                columns={columns}
                settings={state.settings}
                set={checker.set}
              />
            )}
            {result.kind === 'report' && (
              <Findings words={words} lang={lang} home={home} groups={result.view.groups} />
            )}
          </article>
        )}
        {result !== undefined && underway}
      </div>
      <FindReferences
        words={words.references}
        home={home}
        ready={ready}
        references={checker.references}
        find={checker.findReferences}
      />
    </div>
  );
}

/** What is said aloud: the beginning, each quarter, and the end; more would be a nuisance. */
function announcement({ phase, source, result }: State, lang: Language): string {
  const words = checkerWords[lang];
  if (phase.kind === 'checking') {
    const { bytes, size } = phase.progress;
    const quarters = Math.floor((bytes / Math.max(1, size)) * 4);
    return `${words.progress.title(source?.name ?? '')}: ${quarters * 25} %`;
  }
  if (phase.kind === 'ended') return words.progress.ended;
  if (phase.kind !== 'done' || result === undefined) return '';
  if (result.kind === 'unreadable') return result.message;
  const findings = words.findings.count(countOf(result.findings, lang));
  return words.progress.done(source?.name ?? '', findings);
}
