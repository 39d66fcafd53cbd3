import { compile } from 'json-schema-to-typescript';

const banner = '// Generated from @ilo-kz/schema by packages/json-schema/build. Do not edit.\n';
const rootName = 'WholeDocument';

/**
 * TypeScript interfaces of a draft-07 document. json-schema-to-typescript knows no `readonly`;
 * as every object of ours is a named definition, each property stands on a line of its own and
 * the modifier is added line by line.
 */
export async function interfaces(document: Record<string, unknown>): Promise<string> {
  // With its root `$ref` the document would give one type two names.
  const { $ref: _root, ...definitions } = document;
  const compiled = await compile({ ...definitions, title: rootName }, rootName, {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return compiled
    .replace(
      new RegExp(`^export (?:interface ${rootName} \\{[^}]*\\}|type ${rootName} =[^;]*;)\\n+`, 'm'),
      '',
    )
    .replace(/^ \* This interface was referenced by `.*\n \* via the `definition` ".*"\.\n/gm, '')
    .replace(/\n *\*(?: @minItems \d+)?(?=\n *\*(?:\/|\n| @minItems))/g, '')
    .replace(/^( *)\/\*\*\n *\*(\/|.*)\n *\*\/$/gm, '$1/**$2 */')
    .replace(/^ {2}('?[\w.]+'?\??:)/gm, '  readonly $1')
    .replace(/(: |= )(\w+|\([^()]*\))\[\]/g, '$1readonly $2[]');
}
