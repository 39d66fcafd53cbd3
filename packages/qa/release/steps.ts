/** One step of a release, which must succeed before the next one starts. */
export interface Step {
  readonly name: string;
  readonly what: string;
  readonly run: readonly [program: string, ...args: string[]];
}

const inQa = (script: string, ...more: string[]): Step['run'] => [
  'pnpm',
  '--filter',
  '@ilo-kz/qa',
  'run',
  script,
  ...more,
];

/** What must hold before anything is published, in this order. */
export const steps: readonly Step[] = [
  {
    name: 'tests',
    what: 'all tests with all their runs, types, lint, dead code',
    run: ['npm', 'run', '--silent', 'test:full'],
  },
  {
    name: 'packages',
    what: 'every package built, and checked by publint and "are the types wrong?"',
    run: ['turbo', 'run', 'build', 'lint:pkg', '--output-logs', 'new-only'],
  },
  {
    name: 'consumers',
    what: 'the packed packages, installed and used',
    run: inQa('test:consumer'),
  },
  {
    name: 'registry',
    what: 'this release and one more, published to a registry on this machine and used as documented',
    run: inQa('test:registry'),
  },
  {
    name: 'long',
    what: 'what takes too long for every change: Next.js',
    run: inQa('test:registry:long'),
  },
];
