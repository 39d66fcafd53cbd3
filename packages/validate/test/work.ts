import { type Profiler, Session } from 'node:inspector';
import { vi } from 'vitest';

/** A module of which the work is counted. */
export interface Counted<Module> {
  readonly module: Module;
  /**
   * How often blocks of our sources run in a function, and how many characters the searches of the
   * engine pass over: the same number on a fast machine and on a busy one.
   */
  readonly workOf: (run: () => void) => number;
  readonly stop: () => void;
}

/** Loads a module again, as V8 counts the blocks only of what it compiles after it was asked to. */
export async function countingWork<Module>(load: () => Promise<Module>): Promise<Counted<Module>> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  vi.resetModules();
  const module = await load();
  const workOf = (run: () => void): number => {
    blocksRun(session);
    const characters = charactersSearched(run);
    return characters + blocksRun(session);
  };
  return { module, workOf, stop: () => session.disconnect() };
}

/** How often blocks of our sources ran since this was last asked. */
function blocksRun(session: Session): number {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    scripts = result;
  });
  return scripts
    .filter(({ url }) => url.includes('/packages/validate/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

function charactersSearched(run: () => void): number {
  let characters = 0;
  const { indexOf } = String.prototype;
  const { exec } = RegExp.prototype;
  vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, text, from = 0) {
    const found = indexOf.call(this, text, from);
    characters += (found < 0 ? this.length : found) - from;
    return found;
  });
  // Called by test, search, match and replace as well.
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    const from = this.lastIndex;
    const found = exec.call(this, text);
    characters += (found ? found.index + found[0].length : text.length) - from;
    return found;
  });
  try {
    run();
  } finally {
    vi.restoreAllMocks();
  }
  return characters;
}
