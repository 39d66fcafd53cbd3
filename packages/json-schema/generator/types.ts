import { compile } from 'json-schema-to-typescript';

const banner = '// Generated from @ilo-kz/schema by packages/json-schema/generator. Do not edit.\n';
const rootName = 'WholeDocument';

/**
 * TypeScript interfaces of a draft-07 document. json-schema-to-typescript has no option for
 * `readonly`. Every object in our schemas is a named definition, so each property is on a line of its
 * own, to which the modifier is added.
 */
export async function interfaces(document: Record<string, unknown>): Promise<string> {
  // With the `$ref` of the root, the type of the root would be generated twice.
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
