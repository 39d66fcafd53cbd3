import type { Words } from '../words.js';

export const control: Words['control'] = {
  fixFormat: (format) =>
    `— ${format.toUpperCase()} файлы, оның түзетілген көшірмесін жасау мүмкін емес: тек CSV, TSV, NDJSON және JSON үшін жасалады. Ештеңе жазылған жоқ.`,
  splitFormat: (format) =>
    `— ${format.toUpperCase()} файлы, оны жолдарға бөлу мүмкін емес: тек CSV, TSV және NDJSON бөлінеді. Ештеңе жазылған жоқ.`,
  lostCharacters:
    'файлында оқылмайтын таңбалар бар, көшірмеде олар жоғалар еді. Файлды UTF-8 кодтауында сақтаңыз немесе --encoding көрсетіңіз. Ештеңе жазылған жоқ.',
  longLine: 'файлында көшіруге тым ұзын жол бар. Ештеңе жазылған жоқ.',
  encoding: (encoding) => `Файл ${encoding} кодтауында еді; көшірмесі — UTF-8.`,
  compression: (compression) => `Файл ${compression} арқылы сығылған еді; көшірмесі сығылмаған.`,
};
