import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { meanings } from './phrases.js';

export const yamlRules: RulesInWords = {
  'yaml.syntax': {
    title: 'Текст здесь не является YAML',
    say: ({ kind }) => {
      switch (kind) {
        case 'yaml-syntax':
          return {
            message: 'Текст здесь не является YAML. Проверено то, что вокруг удалось прочитать.',
            hint: 'Поищите пропущенную кавычку, пропущенный пробел после двоеточия или дефиса либо неверный отступ.',
          };
        case 'yaml-tab':
          return {
            message:
              'Здесь стоит табуляция, а в YAML нужны пробелы. Проверено то, что вокруг удалось прочитать.',
            hint: 'Делайте отступы пробелами.',
          };
      }
    },
  },

  'yaml.aliases': {
    title: 'Запись без конца повторяет сама себя',
    say: () => ({
      message: 'Запись без конца повторяет то, что названо в другом месте; она пропущена.',
      hint: 'Впишите значения вместо имён с & и *.',
    }),
  },

  'yaml.several-documents': {
    title: 'В файле несколько документов',
    say: () => ({
      message: 'В файле несколько документов; все они читаются как один список.',
      hint: 'Оставьте один список в одном документе.',
    }),
  },

  'yaml.other-meaning': {
    title: 'Слово, которое старые программы читают иначе',
    say: ({ written, as }) => ({
      message: `Слово ${guillemets(written)} читается так, как написано, но старые программы принимают его за ${meanings[as]}. Указано только первое такое слово.`,
      hint: 'Заключите его в кавычки.',
    }),
  },
};
