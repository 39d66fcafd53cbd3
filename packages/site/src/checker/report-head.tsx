import type { Severity } from '@ilo-kz/validate';
import type { Language } from '../routes/language.js';
import type { CheckerWords } from '../words/checker.js';
import { keptPerRule } from './limits.js';
import { type ReportFormat, type Result, reportFormats } from './messages.js';
import { inDigits } from './numbers.js';

interface ReportHeadProps {
  readonly words: CheckerWords;
  readonly lang: Language;
  readonly name: string;
  readonly result: Result;
  /** The file is being checked again. */
  readonly busy: boolean;
  readonly save: (format: ReportFormat) => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The numbers, what was compared with what, and the report as a file. */
export function ReportHead({ words, lang, name, result, busy, save }: ReportHeadProps) {
  const { title, unreadable } = words.result;
  if (result.kind === 'unreadable') {
    return (
      <>
        <h2>{unreadable}</h2>
        <p class="note failed">{result.message}</p>
      </>
    );
  }
  const { view, bySeverity, records, findings, truncated } = result;
  const traits = view.files.flatMap((file) => file.traits).join(' · ');
  return (
    <>
      <h2>{title(name)}</h2>
      <p class="support">{traits}</p>
      {view.caveats.map((text) => (
        <p key={text} class="note">
          {text}
        </p>
      ))}
      <dl class="tiles">
        {severities.map((severity) => (
          <div key={severity} class={bySeverity[severity] === 0 ? 'none' : severity}>
            <dt>{words.result.severities[severity]}</dt>
            <dd>{inDigits(bySeverity[severity], lang)}</dd>
          </div>
        ))}
        <div>
          <dt>{words.result.rows}</dt>
          <dd>{inDigits(records, lang)}</dd>
        </div>
      </dl>
      <p>{view.opening.join(' ')}</p>
      {findings === 0 && <p class="clean">{words.result.clean}</p>}
      {truncated && <p class="support">{words.result.limited(keptPerRule)}</p>}
      <p class="buttons save">
        <span id="save-report">{words.result.save}</span>
        {reportFormats.map((format) => (
          <button
            key={format}
            id={`save-${format}`}
            type="button"
            disabled={busy}
            aria-labelledby={`save-report save-${format}`}
            onClick={() => save(format)}
          >
            {words.result.reports[format]}
          </button>
        ))}
      </p>
    </>
  );
}
