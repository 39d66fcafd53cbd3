import reference from './typedoc.config.mjs';

/** The same reference with one Markdown file for each module, which the site has as pages. */
export default {
  ...reference,
  plugin: ['typedoc-plugin-markdown', ...reference.plugin],
  router: 'module',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  // Fields as a table take half the space, and can be read at one glance.
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  parametersFormat: 'table',
  typeDeclarationFormat: 'table',
  useCodeBlocks: true,
};
