import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

export const csv: Words['csv'] = {
  raggedRow: ({ cells, headers, checked }) => ({
    message: `Жолда ${cells} ұяшық, тақырыпта ${headers} ұяшық бар. ${
      checked
        ? cells > headers
          ? 'Артық ұяшықтар бос.'
          : 'Жетіспейтіні бәрібір тексерілмес еді.'
        : 'Жол одан әрі тексерілмейді.'
    }`,
    hint:
      cells > headers
        ? 'Ішінде айырғыш тұрған ұяшықты тырнақшаға алыңыз немесе артығын алып тастаңыз.'
        : 'Жетіспейтін ұяшықтарды қосыңыз немесе жабылмаған тырнақшаны іздеңіз.',
  }),
  duplicateHeader: ({ first, second, name }) => ({
    message: `${first}-баған мен ${second}-бағанның атауы бірдей: ${guillemets(name)}.`,
    hint: 'Әр бағанға өз атауын беріңіз.',
  }),
  hostileHeader: (name) => ({
    message: `${guillemets(name)} деген баған атауы жолдардан объект жасайтын бағдарламаларды бұзады.`,
    hint: 'Бағанның атауын өзгертіңіз.',
  }),
};
