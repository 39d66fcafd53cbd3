import type { CodeSystem } from '../../../cells/state-codes.js';
import type { OtherMeaning } from '../../../formats/notice.js';
import { listed } from '../../../rules/english.js';
import type { MissingRatification } from '../../../rules/reference/missing-rows.js';
import type { DenouncedFacts } from '../../../rules/reference/status.js';
import type { Message } from '../../../rules/rule.js';

export function missing({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (регистрация ${registered})`;
  return law === undefined ? code : `${code} (закон от ${law})`;
}

export function denounced({ code, theirs, ours }: DenouncedFacts): Message {
  return {
    message:
      ours === undefined
        ? `В файле ${code} — денонсация${theirs === undefined ? '' : ` ${theirs}`}; в нашей записи денонсации нет.`
        : theirs === undefined
          ? `По нашей записи ${code} денонсирована ${ours}; в файле она в силе.`
          : `В файле денонсация ${code} — ${theirs}; в нашей записи ${ours}.`,
    hint: 'Проверьте денонсацию.',
  };
}

const systemNames: Readonly<Record<CodeSystem, string>> = {
  former: 'прежний код ISO 3166',
  ioc: 'код МОК',
  fifa: 'код ФИФА',
  fips: 'код FIPS 10-4',
  m49: 'номер M49 ООН',
  vehicle: 'знак на автомобилях',
  cow: 'код Correlates of War',
};

export function systemsInWords(systems: readonly CodeSystem[]): string {
  return listed(
    systems.map((system) => systemNames[system]),
    'и',
  );
}

export const meanings: Readonly<Record<OtherMeaning, string>> = {
  boolean: 'логическое значение',
  date: 'момент времени',
  number: 'другое число',
};
