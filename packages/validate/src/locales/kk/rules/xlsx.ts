import { sheetOption } from '../../../rules/option-text.js';
import { likelySheet, shownSheets } from '../../../rules/xlsx.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';

export const xlsxRules: RulesInWords = {
  'xlsx.other-sheets': {
    title: 'Кітапта бірнеше парақ бар',
    say: ({ sheet, others }) => {
      const likely = likelySheet(others);
      return {
        message: `${guillemets(sheet)} парағы оқылады; оқылмайтындары: ${others
          .slice(0, shownSheets)
          .map(
            ({ name, hidden, isChart }) =>
              `${guillemets(name)}${isChart ? ' (диаграмма)' : hidden ? ' (жасырын)' : ''}`,
          )
          .join(', ')}${others.length > shownSheets ? ' және басқалары' : ''}.`,
        ...(likely !== undefined && {
          hint: `Басқа парақ керек болса, оны көрсетіңіз, мысалы ${sheetOption(likely)}.`,
        }),
      };
    },
  },

  'xlsx.merged-cells': {
    title: 'Кітапта ұяшықтар біріктірілген',
    say: ({ area, count }) => ({
      message: `Біріктірілген ұяшықтар бар (${guillemets(area)}${count > 1 ? ` және тағы ${count - 1}` : ''}); мән олардың біріншісінде ғана тұр.`,
      hint: 'Мәнді өзі қатысты әр ұяшыққа жазыңыз.',
    }),
  },

  'xlsx.formulas': {
    title: 'Кітап ұяшықтарында формулалар тұр',
    say: ({ count }) => ({
      message: `Парақта ${count} формула бар; соңғы есептеудің мәндері оқылады.`,
      hint: 'Файлды бермес бұрын формулаларды мәндермен алмастырыңыз.',
    }),
  },
};
