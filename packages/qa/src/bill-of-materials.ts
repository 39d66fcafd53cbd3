import { createHash } from 'node:crypto';
import { type Manifest, needsOf } from './workspace.js';

/** The parts of a CycloneDX document that are changed here; the others are kept. */
export interface Bom {
  readonly $schema?: string;
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber?: string;
  readonly version: number;
  readonly metadata: { readonly component: Component; readonly [key: string]: unknown };
  readonly components: readonly Component[];
  readonly dependencies: readonly Edge[];
}

interface Component {
  readonly type: string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly scope?: 'required' | 'optional' | 'excluded';
  readonly [key: string]: unknown;
}

interface Edge {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** A package of others of which a part is in one of ours: name and version. */
export type Bundled = readonly (readonly [name: string, version: string])[];

/**
 * The bill of materials of a release: the published packages, what each depends on or contains, and
 * nothing that is only needed to build or test them. The same sources give the same text: its serial
 * number is a hash of its content, its time is that of the commit.
 *
 * `pnpm sbom` knows the components with licences and checksums, but takes what the packages need to
 * be built for what they depend on, and does not know what is bundled.
 *
 * @param all What `pnpm sbom --sbom-format cyclonedx` prints about the workspace.
 * @param published The manifests of the published packages.
 * @param bundled What the published packages contain of others, by the names of ours.
 * @param time When the commit was made, in ISO 8601.
 * @throws Error if a package is needed that `all` does not have.
 */
export function billOfMaterials(
  all: Bom,
  published: readonly Manifest[],
  bundled: ReadonlyMap<string, Bundled>,
  time: string,
): Bom {
  const components = new Map(all.components.map((each) => [each['bom-ref'], each]));
  const edges = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const ours = new Map(published.map((manifest) => [manifest.name, purlOf(manifest)]));

  /** What pnpm resolved a name to. Our own packages have one version; of others, see the edges. */
  const resolve = (name: string): string => {
    const own = ours.get(name);
    if (own !== undefined) return own;
    const direct = [...edges].flatMap(([ref, targets]) => (isOurs(ref, all) ? targets : []));
    const found = direct.find((ref) => ref.startsWith(`${purlOf({ name, version: '' })}`));
    if (found === undefined) throw new Error(`${name} is not among the installed packages.`);
    return found;
  };
  const own = published.map((manifest) => ({
    ref: purlOf(manifest),
    needs: needsOf(manifest).required.map(resolve),
    contains: (bundled.get(manifest.name) ?? []).map(([name, version]) =>
      purlOf({ name, version }),
    ),
    accepts: needsOf(manifest).optional.map(resolve),
  }));

  const below = (starts: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    const visit = (ref: string): void => {
      if (seen.has(ref) || own.some((each) => each.ref === ref)) return;
      seen.add(ref);
      for (const next of edges.get(ref) ?? []) visit(next);
    };
    for (const start of starts) visit(start);
    return seen;
  };
  // What a bundled package needs is bundled, too, or cut away.
  const required = new Set([
    ...below(own.flatMap(({ needs }) => needs)),
    ...own.flatMap(({ contains }) => contains),
  ]);
  const optional = below(own.flatMap(({ accepts }) => accepts));
  const others = [...new Set([...required, ...optional])].sort();
  const listed = new Set([...own.map(({ ref }) => ref), ...others]);
  const whole = purlOf({ name: all.metadata.component.name, version: published[0]?.version ?? '' });

  const content = {
    $schema: all.$schema,
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    version: 1,
    metadata: {
      ...all.metadata,
      timestamp: time,
      component: {
        ...all.metadata.component,
        version: published[0]?.version ?? '',
        purl: whole,
        'bom-ref': whole,
      },
    },
    components: [
      ...published.map(componentOf),
      ...others.map((ref) => {
        const component = components.get(ref);
        if (component === undefined) throw new Error(`${ref} is not among the components.`);
        const { properties: _, ...kept } = component;
        return { ...kept, scope: required.has(ref) ? 'required' : 'optional' } as Component;
      }),
    ],
    dependencies: [
      { ref: whole, dependsOn: own.map(({ ref }) => ref) },
      ...own.map(({ ref, needs, contains, accepts }) => ({
        ref,
        dependsOn: [...new Set([...needs, ...contains, ...accepts])].sort(),
      })),
      ...others.map((ref) => ({
        ref,
        dependsOn: (edges.get(ref) ?? []).filter((each) => listed.has(each)),
      })),
    ],
  };
  const { $schema, bomFormat, specVersion, ...rest } = content;
  return {
    ...($schema === undefined ? {} : { $schema }),
    bomFormat,
    specVersion,
    serialNumber: serialOf(JSON.stringify(content)),
    ...rest,
  };
}

/** The packages in a file of notices, each of which begins with `name version (licence)`. */
export function packagesInNotices(text: string): Bundled {
  const found = text.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d\S*) \([^)]+\)$/gm);
  return [...found].map(([, name = '', version = '']) => [name, version] as const);
}

function purlOf({ name, version }: Pick<Manifest, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function isOurs(ref: string, { metadata }: Bom): boolean {
  return ref === metadata.component['bom-ref'] || ref.startsWith('pkg:npm/%40ilo-kz/');
}

function componentOf(manifest: Manifest): Component {
  const { name, version, description, license = '' } = manifest;
  const [, group, short = name] = /^(@[^/]+)\/(.*)$/.exec(name) ?? [];
  return {
    type: manifest.bin === undefined ? 'library' : 'application',
    ...(group === undefined ? {} : { group }),
    name: short,
    version,
    purl: purlOf(manifest),
    'bom-ref': purlOf(manifest),
    scope: 'required',
    ...(description === undefined ? {} : { description }),
    licenses: [/ /.test(license) ? { expression: license } : { license: { id: license } }],
  };
}

/** A UUID that is made of a text (version 8, RFC 9562). */
function serialOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return `urn:uuid:${uuid}`;
}
