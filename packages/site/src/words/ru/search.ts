import type { SearchWords } from '../search.js';
import { counted } from './counted.js';

export const search: SearchWords = {
  search: {
    title: 'Поиск',
    about: 'По всем записям и документам: слова, коды и номера на любом языке',
    field: 'Поиск по записям и документам',
    button: 'Найти',
    examples: 'Например:',
    found: (n) => `Найдено: ${counted(n, 'страница', 'страницы', 'страниц')}.`,
    nothing: 'Ничего не найдено. Попробуйте меньше слов или код, например C087.',
    busy: 'Идёт поиск…',
    failed: 'Не удалось загрузить поиск. Проверьте соединение и повторите ввод.',
    all: (n) => `Показать все: ${n}`,
    every: 'Все виды',
    kinds: { views: 'Вопросы', documents: 'Документы' },
    noScript: 'Для поиска на этой странице нужен JavaScript. Без него есть два пути:',
    noScriptLists: 'Откройте список и ищите в нём средствами браузера (Ctrl+F или ⌘F):',
    noScriptCommand: 'Поиск в терминале:',
  },
};
