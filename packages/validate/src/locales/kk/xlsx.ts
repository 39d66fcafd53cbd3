import { shownSheets } from '../en/xlsx.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

export const xlsx: Words['xlsx'] = {
  otherSheets: ({ name, others }) => ({
    message: `${guillemets(name)} парағы оқылады; оқылмайтындары: ${others
      .slice(0, shownSheets)
      .map((one) => `${guillemets(one.name)}${one.hidden ? ' (жасырын)' : ''}`)
      .join(', ')}${others.length > shownSheets ? ' және басқалары' : ''}.`,
    hint: 'Басқа парақ керек болса, оны көрсетіңіз.',
  }),
  mergedCells: ({ area, count }) => ({
    message: `Біріктірілген ұяшықтар бар (${guillemets(area)}${count > 1 ? ` және тағы ${count - 1}` : ''}); мән олардың біріншісінде ғана тұр.`,
    hint: 'Мәнді өзі қатысты әр ұяшыққа жазыңыз.',
  }),
  formulas: (count) => ({
    message: `Парақта ${count} формула бар; соңғы есептеудің мәндері оқылады.`,
    hint: 'Файлды бермес бұрын формулаларды мәндермен алмастырыңыз.',
  }),
};
