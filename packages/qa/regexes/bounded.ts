/** Expressions for which recheck found a text that takes longer, by why no such text reaches them. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'Of a cell: `read-cell.ts` and `column-contents.ts` give it no more than 1,000 characters.': [
    '/ Convention.*$/',
    '/(?:#|№|(?<!\\p{L})(?:N[°º]|No\\.?|Nr\\.?|núm\\.?|number))\\s*(\\d+)(?:\\s*[-‐‑–—−]\\s*([IVXІХl|1]{1,5}))?(?![\\p{L}\\d]|[.-]\\d)/iu',
    '/(?:#|№|(?<!\\p{L})(?:N[°º]|Nos?\\.?|Nr\\.?|núm\\.?|numéro|number))\\s*0*(\\d{1,3})(?![\\p{L}\\d])/iu',
    '/(?:Convention|Convenio|Конвенци\\p{L}*)\\s+(?:de\\s+)?((?:19|20)\\d\\d)(?!\\d)/iu',
    '/(?:Convention|Protocol|Convenio|Protocolo|Конвенци\\p{L}*|Протокол\\p{L}*)\\s*0*(\\d{1,3})(?![\\p{L}\\d])/iu',
    '/(?<![\\p{L}\\d])(?:(?<letter>[CPСР])[\\s-]?|(?:#|№|N[°º]|Nos?\\.?|Nr\\.?|núm\\.?)\\s*)0*(\\d{1,3})(?![\\p{L}\\d])(?!\\s?[–-]\\s?[IVXІХ])/giu',
    '/(?<!\\d)(\\d{1,2})(?:\\.?º|°|ª|st|nd|rd|th|er|re|ème|e|o|-?(?:го|ое|е|й|шы|ші|ы|і))?[\\s./-]*(?:(?:day\\s+)?(?:of|de|del)\\s+)?((?<![A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F])[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]{3,}(?![A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]))\\.?,?[\\s/-]*(?:(?:day\\s+)?(?:of|de|del)\\s+)?(\\d{4})(?!\\d)/',
    '/(?<!\\d)(\\d{1,2})(?:\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*\\d{2,4}|\\s*([\\s:_\\\\])\\s*(\\d{1,2})\\s*\\3\\s*\\d{4})(?!\\d)/u',
    '/(?<!\\d)(\\d{4})(?:\\s*(?:жыл[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]*|год[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]*|[жг](?![A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F])\\.?))?[\\s,./-]*((?<![A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F])[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]{3,}(?![A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]))\\.?[\\s./-]*(\\d{1,2})(?:\\.?º|°|ª|st|nd|rd|th|er|re|ème|e|o|-?(?:го|ое|е|й|шы|ші|ы|і))?(?!\\d|[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F])/',
    '/(?<!\\d)(\\d{4})(?:\\s*(?:жыл[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]*|год[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]*|[жг](?![A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F])\\.?))?[\\s,]+(\\d{1,2})(?:\\.?º|°|ª|st|nd|rd|th|er|re|ème|e|o|-?(?:го|ое|е|й|шы|ші|ы|і))?[\\s.-]*((?<![A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F])[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]{3,}(?![A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]))(?!\\.?[\\s,]*\\d)/',
    '/(?<!\\d)0*(\\d{1,3})\\s*-\\s*конвенци\\p{L}*/iu',
    '/(?<!\\s)\\s*(?:\\[(?:\\d{1,3}|[a-z]{1,2}|note \\d+)\\]|[*†‡§¶]+|[¹²³⁰⁴-⁹ᵃ-ᶻ]+)/gu',
    '/(?<=^|[\\s\\d.,(])[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]+(?=$|[\\s.,:)])/g',
    '/([A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]+)\\.?,?\\s*$/',
    '/([A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F]+\\.?|[№#]|°)?\\s*\\d+/g',
    '/,\\s*((?:18|19|20)\\d\\d)(?=\\s*(?:\\(|\\)|$))/u',
    '/["“”«„](.+)["“”»]/su',
    '/[\\s.,]*\\s[\\s.,]*/gu',
    '/\\([^()]*[A-Za-zªº\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F][^()]*\\)/g',
    '/\\s*(?:(?:[,;/&+–—-]|(?:and|и|және|et|y|und)(?!\\p{L}))\\s*)*(?:(?<letter>[CPСР])[\\s-]?|(?:(?:Convention|Convenio|Конвенци\\p{L}*)\\s*)?(?:#|№|N[°º]|Nos?\\.?|Nr\\.?|núm\\.?)\\s*|(?:Convention|Convenio|Конвенци\\p{L}*)\\s*)0*(\\d{1,3})(?![\\p{L}\\d])/iuy',
    '/\\s*(?:[,;/&+–—-]|(?:and|и|және|et|y|und)(?=\\s))\\s*0*(\\d{1,3})(?![\\p{L}\\d])(?=\\s*(?:$|[,;/&+]|(?:and|и|және|et|y|und)\\s))/iuy',
    '/^-+|-+$/g',
    '/^[\\d\\s./:_\\\\-]+\\D*$/',
    '/^[\\s,.–—-]+|[\\s,.–—-]+$/gu',
    '/^[\\s.,;:]+|[\\s.,;:]+$/gu',
    '/^[\\s\\p{P}]*(?:(?:ILO|МОТ)\\s+)?(?:Convention|Protocol|Конвенция|Протокол)?[\\s\\p{P}]*$/iu',
    '/^\\s*(\\d{1,4})(?:\\s*[-‐‑–—−]\\s*([IVXІХl|1]{1,5}))?(?![\\p{L}\\d]|[.-]\\d)(?=\\s*(?:$|[,(]|(?:of|on|dated|law|от|зрк|қрз|закон\\p{L}*|заң\\p{L}*)(?!\\p{L})))/iu',
    '/Конвенци\\p{L}*\\s+(?:МОТ|ХЕҰ)\\s+((?:19|20)\\d\\d)\\s+(?:г\\.|год\\p{L}*|ж\\.|жыл\\p{L}*)/iu',
  ],
  'Of a title of no more than 300 characters, `longestTitle`.': [
    '/(?:^|[^\\p{L}])(?:as (?:of|at|on)|по состоянию на|состояние на|(?:état|etat|situation|arrêtée?) (?:au|le|en)|situación (?:al?|en)|a fecha de)[\\s:]+(.*)$/iu',
    '/^(.*?)\\s*(?:жағдай(?:ы)? бойынша|жағдайына)/iu',
  ],
  "Of the command line's own arguments, which the system limits.": [
    "/(unknown option '(--\\w+).*?').*/",
  ],
  'Of the name of a folder on the command line, which the system limits.': ['/[/\\\\]+$/'],
  'Of one message of a finding, whose values are cut to a line.': [
    '/[\\r\\n]+(?=\\s*(?:::|##\\[))/g',
    '/\\[(?=[^\\]]*\\]\\()/gu',
  ],
  'Of two runs of spaces of no more than 20: each place reads 40 characters at most.': [
    '/[\\s"\']r\\s{0,20}=\\s{0,20}["\'](?:([A-Z]{0,3})(\\d{1,7})["\'])?/gi',
  ],
  'Of a title of no more than 200 characters, checked two lines before.': [
    '/\\s*[([]?\\d[\\d\\s.]*[)\\]]?\\s*$/u',
  ],
  'Of messages about arguments, and of values in our own records.': ['/\\s*\\n\\s*/g'],
  'Of a title of no more than 200 characters, checked six lines before.': [
    '/\\s+(?:by|for|of|par|por|de|в)\\s+/iu',
  ],
  'Of a list of topics in the sources.': ['/^((?:[CP]\\d{3} )+)(.*)$/'],
  'Of less than 40 characters, checked on the line before.': [
    '/^(?:(c|p)[\\s.-]*|(?:no|n)?\\s*[.°#]*\\s*)(\\d{1,3})$/',
  ],
  'Of a cell of no more than 300 characters, `longestRecognized`.': [
    '/^(?:\\d{4}\\s*([./:\\s-])\\s*\\d{1,2}\\s*\\1\\s*\\d{1,2}|\\d{1,2}\\s*([./:\\s-])\\s*\\d{1,2}\\s*\\2\\s*(?:\\d{4}|\\d{2}))(?:[T ]\\d.{0,20})?$/',
  ],
  'Of no more than 40 characters, `longestDate`.': [
    '/^\\P{L}*\\d{1,4}\\P{L}*(\\p{L}{3,})\\P{L}+\\d{1,4}\\P{L}*\\p{L}{0,6}\\.?$/u',
  ],
  'Of a cell of no more than 200 characters, `longestRead`.': [
    '/^\\s*n\\s*[./]\\s*a\\s*\\.?\\s*$/iu',
  ],
  'Of an address in a dataset of the schemas, one field of which is kilobytes at most; two powers.':
    [
      '/^https?:\\/\\/[^\\s/]+\\.[^\\s/]+(?:\\/\\S*)?$/',
      '/^https?:\\/\\/[^\\s/]+\\.[^\\s/]+(?:\\/\\S*)?$/u',
    ],
};

/** Why an expression that is not linear may stay, by the expression. */
export const bounded: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reasons).flatMap(([why, expressions]) => expressions.map((one) => [one, why])),
);
