import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Outcome, run } from './child.js';

/** Module resolution of a consumer. */
type Resolution = 'nodenext' | 'bundler';

/** The sources to compile, with the options. */
export interface Check {
  /** The consumer's folder with sources and `node_modules`. */
  readonly folder: string;
  /** The folder in whose `node_modules` the compiler is. */
  readonly compilers: string;
  /** Alias of the compiler. */
  readonly alias: string;
  readonly resolution: Resolution;
  /** Sources, relative to the folder. */
  readonly files: readonly string[];
  /** Whether the project has the types of browsers. Default: only those of the language. */
  readonly dom?: boolean;
  /** Do not check declarations. Default: false, as in a strict project. */
  readonly skipLibCheck?: boolean;
  /** Further arguments of the compiler. */
  readonly args?: readonly string[];
}

/** Compiles without output, with strict options. */
export function typeCheck(check: Check): Promise<Outcome> {
  const { folder, alias, resolution, files, dom = false, skipLibCheck = false, args = [] } = check;
  const compilerOptions = {
    target: 'es2022',
    lib: dom ? ['es2022', 'dom'] : ['es2022'],
    types: [],
    module: resolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck,
    noEmit: true,
  };
  const config = join(folder, `tsconfig-${alias}-${resolution}-${basename(files[0] ?? '')}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(check.compilers, 'node_modules', alias, 'bin/tsc');
  return run(process.execPath, [tsc, '-p', config, '--pretty', 'false', ...args], folder);
}
