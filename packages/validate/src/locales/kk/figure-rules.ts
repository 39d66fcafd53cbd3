import type { FactsOf, RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';

/** Rules about figures, supervision and organizations. */
export const figureRules: RulesInWords = {
  'dataset.claim-bounds': {
    title: 'Мәлімдемеде бар құжаттардан көп құжат саналған',
    say: ({ field, value, whole, most }) => ({
      message: `${guillemets(field)} өрісінде ${value} көрсетілген, ал ${guillemets(whole)} өрісінде — небәрі ${most}.`,
      hint: 'Екі санды да құжатпен салыстырып, біреуін түзетіңіз.',
    }),
  },

  'dataset.own-ancestor': {
    title: 'Ұйым өзінің құрамына кіреді',
    say: (way) => ({
      message: `Ұйым өзінің құрамына кіреді: ${way.map(guillemets).join(' → ')}.`,
      hint: '«parent» өрістерінің бірін түзетіңіз немесе алып тастаңыз.',
    }),
  },

  'dataset.session-year': {
    title: 'Конференцияның бір сессиясына арналған екі түсініктеменің жарияланған жылы әртүрлі',
    say: ({ session, published, other }) => ({
      message: `Түсініктеме ${session}-сессияға ${published} жылы жарияланған, ал сол сессияға арналған ${guillemets(other.id)} түсініктемесі ${other.published} жылы жарияланған.`,
      hint: 'Сессияның нөмірін немесе жылды түзетіңіз.',
    }),
  },

  'dataset.share-above-whole': {
    title: 'Үлес бүтіннен артық',
    say: ({ value, unit }) => ({
      message: `Көрсетілген мән — ${value}, өлшем бірлігі — ${guillemets(unit)}; үлес 100-ден артық бола алмайды.`,
      hint: 'Мәнін түзетіңіз немесе бұл үлес болмаса, өлшем бірлігін түзетіңіз.',
    }),
  },

  'dataset.supervision-fields': {
    title: 'Қадағалау жазбасында оны ажырататын өріс жоқ',
    say: ({ kind, field }) => ({
      message: `Көрсетілген түрі — ${guillemets(kind)}, бірақ ${guillemets(field)} өрісі жоқ.`,
      hint: `${guillemets(field)} өрісін қосыңыз немесе түрін түзетіңіз.`,
    }),
  },

  'dataset.months-of-instrument': {
    title: 'Күшіне енген күні басқа конвенцияның ережесі бойынша есептелген',
    say: ({ rule, instrument, right }) => ({
      message: `${instrument} құжатының күшіне енген күні ${guillemets(rule)} ережесі бойынша есептелген.`,
      hint: `${guillemets(right)} деп жазып, күнді түзетіңіз.`,
    }),
  },

  'dataset.status-said': {
    title: 'Мәртебе үшін ол аталмаған құжат келтірілген',
    say: (facts: FactsOf<'dataset.status-said'>) =>
      facts.kind === 'other'
        ? {
            message: `Көрсетілген мәртебе — ${guillemets(facts.value)}, ал құжатта ${guillemets(facts.says)} делінген.`,
            hint: `${guillemets(facts.other)} деп жазыңыз немесе негізді «agrees: false» деп белгілеп, себебін «why» өрісінде жазыңыз.`,
          }
        : {
            message: `Ресми құжатта ${guillemets(facts.says)} делінген; ${guillemets(facts.value)} мәртебесі онда аталмаған.`,
            hint: 'Ол құжатта аталса, атауын «says» өрісіне қосыңыз; әйтпесе «grade» өрісіне «secondary» деп жазып, ескерту қосыңыз.',
          },
  },

  'dataset.checked-before-document': {
    title: 'Жазба өзінің құжаты шыққанға дейін тексерілген',
    say: ({ checked, source, date }) => ({
      message: `Жазба ${checked} күні тексерілген, бірақ күні ${date} болатын ${guillemets(source)} дереккөзіне сілтейді.`,
      hint: 'Жазбаны осы құжатпен салыстырып, «checked» өрісін жаңартыңыз немесе құжаттың күнін түзетіңіз.',
    }),
  },
};
