import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const packages = join(root, 'packages');

/**
 * The declarations of each module that users import, with the name by which they import it. The
 * built ones are read: they are what is published, and need neither the paths of the sources nor
 * the options of TypeScript 7, which TypeDoc does not read.
 */
const modules = new Map(
  readdirSync(packages).flatMap((folder) => {
    const manifest = readFileSync(join(packages, folder, 'package.json'), 'utf8');
    const { name, exports = {} } = JSON.parse(manifest);
    return Object.entries(exports)
      .filter(([, { types }]) => types?.endsWith('.d.ts'))
      .map(([subPath, { types }]) => [join(packages, folder, types), name + subPath.slice(1)]);
  }),
);

/** The name that TypeDoc gives a module, made of the path of its file. */
const nameByFile = (file) => relative(packages, file).replace(/(?:\/index)?\.d\.ts$/, '');
const nameByImport = new Map([...modules].map(([file, name]) => [nameByFile(file), name]));

/** A plugin that names modules as they are imported. */
function nameModules({ converter }) {
  converter.on('createDeclaration', (_context, reflection) => {
    reflection.name = nameByImport.get(reflection.name) ?? reflection.name;
  });
}

export default {
  name: '@ilo-kz',
  tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
  entryPoints: [...modules.keys()],
  out: join(root, 'dist/api'),
  plugin: [nameModules],
  readme: 'none',
  disableSources: true,
  treatWarningsAsErrors: true,
};
