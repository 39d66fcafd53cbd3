import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Properties of a rule that are read by people only: to mutate them tests nothing but typing. */
const texts = new Set(['title', 'why', 'bad', 'good', 'hint', 'message', 'say', 'sayCause']);

const isError = (node) => node?.type === 'NewExpression' && /Error$/.test(node.callee.name);

/** Leaves out sentences, so that a score is about what the code does. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', {
    shouldIgnore({ node, parent }) {
      const isText =
        (node.type === 'ObjectProperty' || node.type === 'ObjectMethod') &&
        !node.computed &&
        texts.has(node.key.name ?? node.key.value);
      // What an error says; that it is thrown is tested.
      const isSaid = isError(parent) && parent.arguments.includes(node);
      return isText || isSaid ? 'A text for people.' : undefined;
    },
  }),
];
