import type { DocumentWords } from '../documents.js';

export const documents: DocumentWords = {
  documents: {
    title: 'Documents',
    about: 'How to read, use, check and correct the records, and how they are made',
    groups: {
      facts: 'Understand the facts',
      use: 'Use the data',
      packages: 'Packages',
      check: 'Check a dataset',
      project: 'The project',
    },
    list: {
      concepts: { title: 'Concepts', about: 'Evidence, three dates, and what “unknown” means' },
      evidence: { title: 'Evidence', about: 'How strong a document is, and which one decides' },
      counts: {
        title: 'How many Conventions? How to read 24, 25, 26 and 28',
        about: 'Why documents give different totals, and how each comes about',
      },
      rules: {
        title: 'Rules by which values are derived',
        about: 'What follows from other values, and by which rule of the ILO',
      },
      glossary: { title: 'Glossary', about: 'The words in use, with Russian and Kazakh' },
      'how-to-cite': { title: 'How to cite', about: 'A fact, a record, the dataset' },
      'correct-a-fact': {
        title: 'Correct a fact',
        about: 'How to report a value that is wrong, with or without programming',
      },
      recipes: { title: 'Recipes', about: 'Small programs that work, to start from' },
      'other-languages': {
        title: 'Python, R, DuckDB, Excel',
        about: 'The same tables without JavaScript',
      },
      records: { title: 'Data dictionary', about: 'Every field of every record' },
      coverage: {
        title: 'Coverage of the founding documents',
        about: 'What each document says, and which record holds it',
      },
      'data-policy': {
        title: 'Data policy: what changes mean',
        about: 'Versions, and ids that never change',
      },
      compatibility: {
        title: 'Compatibility',
        about: 'Runtimes, compilers, package managers and bundlers that were tried',
      },
      'packages/data': { title: '@ilo-kz/data', about: 'The records, typed, and as JSON and CSV' },
      'packages/query': { title: '@ilo-kz/query', about: 'Questions, answered yes, no or unknown' },
      'packages/validate': {
        title: '@ilo-kz/validate',
        about: 'Checks a dataset of ratifications',
      },
      'packages/cli': { title: '@ilo-kz/cli', about: 'Questions and checks in a terminal' },
      'packages/json-schema': {
        title: '@ilo-kz/json-schema',
        about: 'The structure of the records for any programming language',
      },
      'packages/schema': { title: '@ilo-kz/schema', about: 'The structure of the records in zod' },
      findings: { title: 'Validation rules', about: 'Every rule of the validator with examples' },
      'validate-in-ci': {
        title: 'Validation in CI and before a commit',
        about: 'Checks each change of a dataset on its own',
      },
      'validation-at-scale': {
        title: 'Validation at scale',
        about: 'Many files, or gigabytes',
      },
      limits: { title: 'Limits', about: 'Of size and time' },
      contributing: { title: 'Contributing', about: 'How to add a record, a rule, a language' },
      'code-of-conduct': { title: 'Code of conduct', about: 'How we treat each other' },
      security: { title: 'Security', about: 'To report a problem, and to verify a release' },
      decisions: { title: 'Decisions', about: 'Why it is built as it is' },
      dependencies: { title: 'Dependencies', about: 'One reason for each, with licence and size' },
      mutation: { title: 'Mutation scores', about: 'How many mistakes the tests notice' },
      torture: { title: 'Torture', about: 'What the command line was exposed to' },
    },
    contents: 'On this page',
    file: 'This page as a file of the repository',
    inEnglish: '',
    englishPage: '',
    reference: 'Reference of all functions and types',
    referenceAbout: 'Each module that can be imported',
    noReference:
      'The reference of functions was left out of this copy of the site; npm run docs:api writes it.',
  },
};
