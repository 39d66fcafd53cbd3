import type { CodeSystem } from '../../../cells/state-codes.js';
import type { OtherMeaning } from '../../../formats/notice.js';
import { listed } from '../../../rules/english.js';
import type { MissingRatification } from '../../../rules/reference/missing-rows.js';
import type { DenouncedFacts } from '../../../rules/reference/status.js';
import type { Message } from '../../../rules/rule.js';

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function missing({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (тіркелген күні ${registered})`;
  return law === undefined ? code : `${code} (заңның күні ${law})`;
}

export function denounced({ code, theirs, ours }: DenouncedFacts): Message {
  return {
    message:
      ours === undefined
        ? `Файлда ${code} денонсацияланған${theirs === undefined ? '' : ` (${theirs})`}; біздің жазбада денонсация жоқ.`
        : theirs === undefined
          ? `Біздің жазба бойынша ${code} денонсацияланған (${ours}); файлда ол күшінде.`
          : `Файлда ${code} денонсациясы — ${theirs}; біздің жазбада — ${ours}.`,
    hint: 'Денонсацияны тексеріңіз.',
  };
}

const systemNames: Readonly<Record<CodeSystem, string>> = {
  former: 'ISO 3166 бұрынғы коды',
  ioc: 'ХОК коды',
  fifa: 'ФИФА коды',
  fips: 'FIPS 10-4 коды',
  m49: 'БҰҰ M49 нөмірі',
  vehicle: 'көліктердегі белгі',
  cow: 'Correlates of War коды',
};

export function systemsInWords(systems: readonly CodeSystem[]): string {
  return listed(
    systems.map((system) => systemNames[system]),
    'және',
  );
}

export const meanings: Readonly<Record<OtherMeaning, string>> = {
  boolean: 'логикалық мән',
  date: 'уақыт мезеті',
  number: 'басқа сан',
};
