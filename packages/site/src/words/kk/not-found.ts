import type { NotFoundWords } from '../not-found.js';

export const notFound: NotFoundWords = {
  notFound: {
    title: 'Мұндай бет жоқ',
    text: 'Жазбалардың мекенжайы өзгермейді, сондықтан мекенжайда қате болуы мүмкін. Іздеуді пайдаланыңыз немесе бірінші беттен бастаңыз.',
  },
};
