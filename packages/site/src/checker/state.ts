import type { ColumnView } from '@ilo-kz/validate';
import {
  type FromWorker,
  type Made,
  noSettings,
  type Progress,
  type Result,
  type Settings,
  type Source,
} from './messages.js';

/** What goes on with the file. */
type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly progress: Progress; readonly stopping: boolean }
  | { readonly kind: 'done' }
  /** The worker was ended, so that there is no report. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly why: 'file' | 'program'; readonly reason: string };

/** What goes on with the corrected copy. */
export type CopyPhase =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly progress: Progress }
  | { readonly kind: 'made'; readonly copy: Made; readonly log: Made };

export interface State {
  readonly phase: Phase;
  readonly source?: Source;
  readonly settings: Settings;
  /** The number of the request of which answers are expected. */
  readonly run: number;
  /** The report that is shown; while a file is checked again, that of the check before. */
  readonly result?: Result;
  /** The columns of the file, also while an assignment of them is refused. */
  readonly columns: readonly ColumnView[];
  readonly copy: CopyPhase;
}

export const initialState: State = {
  phase: { kind: 'idle' },
  settings: noSettings,
  run: 0,
  columns: [],
  copy: { kind: 'none' },
};

/** What the user does, and what the worker answers. */
export type Action =
  | { readonly kind: 'check'; readonly run: number; readonly source: Source }
  | { readonly kind: 'set'; readonly run: number; readonly settings: Settings }
  | { readonly kind: 'stop' }
  | { readonly kind: 'end' }
  | { readonly kind: 'make-copy'; readonly run: number }
  | { readonly kind: 'heard'; readonly message: FromWorker };

/** The state after an action. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'check': {
      const { run, source } = action;
      return { ...initialState, run, source, phase: checking(source) };
    }
    case 'set': {
      const { run, settings } = action;
      if (state.source === undefined) return state;
      return { ...state, run, settings, phase: checking(state.source), copy: { kind: 'none' } };
    }
    case 'stop':
      return state.phase.kind === 'checking'
        ? { ...state, phase: { ...state.phase, stopping: true } }
        : state;
    case 'end': {
      // What was shown until now may be of other columns: it is no report on this check.
      const { result: _, ...rest } = state;
      return { ...rest, phase: { kind: 'ended' } };
    }
    case 'make-copy': {
      const progress = progressOf(state.source);
      return { ...state, run: action.run, copy: { kind: 'making', progress } };
    }
    case 'heard':
      return action.message.run === state.run ? hear(state, action.message) : state;
    default:
      return action satisfies never;
  }
}

function hear(state: State, message: FromWorker): State {
  switch (message.kind) {
    case 'progress': {
      const { progress } = message;
      if (state.copy.kind === 'making') return { ...state, copy: { kind: 'making', progress } };
      const { phase } = state;
      return phase.kind === 'checking' ? { ...state, phase: { ...phase, progress } } : state;
    }
    case 'checked': {
      const { result } = message;
      const columns =
        result.kind === 'report'
          ? result.view.files.flatMap((file) => file.columns)
          : state.columns;
      return { ...state, phase: { kind: 'done' }, result, columns };
    }
    case 'copy': {
      const { copy, log } = message;
      return { ...state, copy: { kind: 'made', copy, log } };
    }
    case 'failed': {
      const { why, reason } = message;
      return { ...state, phase: { kind: 'failed', why, reason }, copy: { kind: 'none' } };
    }
    case 'report':
    case 'references':
      return state;
    default:
      return message satisfies never;
  }
}

function checking(source: Source): Phase {
  return { kind: 'checking', progress: progressOf(source), stopping: false };
}

function progressOf(source: Source | undefined): Progress {
  return { bytes: 0, size: source?.file.size ?? 0, records: 0, findings: 0 };
}
