import type { Outcome } from '@ilo-kz/validate';
import { checkFile, correctFile } from './check-file.js';
import { findMentions } from './find-mentions.js';
import type { FromWorker, Progress, ToWorker } from './messages.js';
import { FileError } from './pieces.js';
import { reportBlob } from './report-blob.js';

/** The part of a worker that is used; its type is not in the library of pages. */
interface WorkerScope {
  readonly postMessage: (message: FromWorker) => void;
  readonly addEventListener: (
    type: 'message',
    listen: (event: MessageEvent<ToWorker>) => void,
  ) => void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = (message: FromWorker) => scope.postMessage(message);

/** The last check: its reports are made, and its file is corrected, when they are asked for. */
let last:
  | { readonly task: ToWorker & { readonly kind: 'check' }; readonly outcome: Outcome }
  | undefined;
let underway = new AbortController();

/** Stops what is under way: the user looks at one file at a time. */
function begin(): AbortSignal {
  underway.abort();
  underway = new AbortController();
  return underway.signal;
}

function progressOf(run: number): (progress: Progress) => void {
  return (progress) => answer({ kind: 'progress', run, progress });
}

async function handle(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'check': {
      const { run, source } = message;
      last = undefined;
      const signal = begin();
      const options = { ...message, signal, progress: progressOf(run) };
      const { outcome, result } = await checkFile(source, options);
      // Another check may have begun in the meantime.
      if (signal !== underway.signal) return;
      last = { task: message, outcome };
      return answer({ kind: 'checked', run, result });
    }
    case 'stop':
      return underway.abort();
    case 'report': {
      const { run, format } = message;
      if (last === undefined) throw new Error('There is no report.');
      const made = reportBlob(last.outcome, last.task.source.name, format);
      return answer({ kind: 'report', run, made });
    }
    case 'copy': {
      const { run } = message;
      if (last === undefined) throw new Error('There is no file.');
      const options = { ...last.task, signal: begin(), progress: progressOf(run) };
      const made = await correctFile(last.task.source, options);
      return made && answer({ kind: 'copy', run, ...made });
    }
    case 'references': {
      const { run, text, lang } = message;
      return answer({ kind: 'references', run, references: findMentions(text, lang) });
    }
    default:
      return message satisfies never;
  }
}

scope.addEventListener('message', ({ data }) => {
  handle(data).catch((error: unknown) => {
    if (data.kind === 'stop') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const why = error instanceof FileError ? 'file' : 'program';
    answer({ kind: 'failed', run: data.run, why, reason });
  });
});
