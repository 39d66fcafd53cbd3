import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Language } from '../routes/language.js';
import {
  type FromWorker,
  noSettings,
  type References,
  type ReportFormat,
  type Settings,
  type Source,
} from './messages.js';
import { saveFile } from './save-file.js';
import { createSession, type Session } from './session.js';
import { initialState, reduce, type State } from './state.js';

/** What the page can do. */
export interface Checker {
  readonly state: State;
  readonly references: References | undefined;
  readonly check: (source: Source) => void;
  readonly set: (settings: Settings) => void;
  readonly stop: () => void;
  readonly end: () => void;
  readonly save: (format: ReportFormat) => void;
  readonly makeCopy: () => void;
  readonly findReferences: (text: string) => void;
}

/** The state of the checker, and the worker behind it. */
export function useChecker(lang: Language): Checker {
  const [state, act] = useReducer(reduce, initialState);
  const [references, setReferences] = useState<References>();
  const runs = useRef(0);
  const next = () => ++runs.current;
  const session = useRef<Session | undefined>(undefined);
  session.current ??= createSession((message: FromWorker) => {
    if (message.kind === 'report') saveFile(message.made);
    if (message.kind === 'references') setReferences(message.references);
    act({ kind: 'heard', message });
  });
  const { ask, end } = session.current;
  useEffect(() => end, []);

  const ofFile = (source: Source, settings: Settings, run: number) =>
    ask({ kind: 'check', run, source, settings, lang, asOf: today() });
  return {
    state,
    references,
    check: (source) => {
      const run = next();
      act({ kind: 'check', run, source });
      ofFile(source, noSettings, run);
    },
    set: (settings) => {
      if (state.source === undefined) return;
      const run = next();
      act({ kind: 'set', run, settings });
      ofFile(state.source, settings, run);
    },
    stop: () => {
      act({ kind: 'stop' });
      ask({ kind: 'stop' });
    },
    end: () => {
      end();
      act({ kind: 'end' });
    },
    save: (format) => ask({ kind: 'report', run: state.run, format }),
    makeCopy: () => {
      const run = next();
      act({ kind: 'make-copy', run });
      ask({ kind: 'copy', run });
    },
    findReferences: (text) => ask({ kind: 'references', run: state.run, text, lang }),
  };
}

/** The day on which the user is, as the command line has it. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
