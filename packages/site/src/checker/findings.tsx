import type { EntryView, GroupView, Severity } from '@ilo-kz/validate';
import { useState } from 'preact/hooks';
import { useAddressState } from '../islands/address-state.js';
import type { Language } from '../routes/language.js';
import type { CheckerWords } from '../words/checker.js';
import { filtered, noFilter, type ShownGroup } from './filter.js';
import { shownAtOnce } from './limits.js';
import { countOf, inDigits } from './numbers.js';

interface FindingsProps {
  readonly words: CheckerWords;
  readonly lang: Language;
  readonly home: string;
  readonly groups: readonly GroupView[];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const initial: Record<'severity' | 'rule' | 'text', string> = { ...noFilter };

/** The findings by rule. The filter stands in the address; of many findings, some are in the page. */
export function Findings({ words, lang, home, groups }: FindingsProps) {
  const [filter, change] = useAddressState(initial);
  const [most, setMost] = useState(shownAtOnce);
  const { groups: shown, matching, all } = filtered(groups, filter, most);
  const left = matching - shown.reduce((sum, { entries }) => sum + entries.length, 0);
  const isFiltered = Object.values(filter).some((one) => one !== '');
  if (groups.length === 0) return null;
  return (
    <section class="findings">
      <h2>{words.findings.title}</h2>
      <form
        class="controls"
        aria-label={words.filter.title}
        onSubmit={(event) => event.preventDefault()}
      >
        <label>
          {words.filter.severity}
          <select
            value={filter.severity}
            onChange={(event) => change({ severity: event.currentTarget.value })}
          >
            <option value="">{words.filter.everySeverity}</option>
            {severities.map((one) => (
              <option key={one} value={one}>
                {words.result.severity[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="rule">
          {words.filter.rule}
          <select
            value={filter.rule}
            onChange={(event) => change({ rule: event.currentTarget.value })}
          >
            <option value="">{words.filter.everyRule}</option>
            {groups.map(({ code, title, total }) => (
              <option key={code} value={code}>
                {title} ({inDigits(total, lang)})
              </option>
            ))}
            {/* A link may name a rule of which this file has no finding. */}
            {filter.rule !== '' && groups.every(({ code }) => code !== filter.rule) && (
              <option value={filter.rule}>{filter.rule} (0)</option>
            )}
          </select>
        </label>
        <label class="text">
          {words.filter.text}
          <input
            type="search"
            value={filter.text}
            onInput={(event) => change({ text: event.currentTarget.value }, false)}
          />
        </label>
        {isFiltered && (
          <button type="button" onClick={() => change(noFilter)}>
            {words.filter.clear}
          </button>
        )}
        <p role="status">
          {isFiltered && words.filter.shown(inDigits(matching, lang), inDigits(all, lang))}
        </p>
      </form>
      {matching === 0 && isFiltered && <p class="nothing">{words.filter.nothing}</p>}
      {shown.map((group) => (
        <Group key={group.code} words={words} lang={lang} home={home} group={group} />
      ))}
      {left > 0 && (
        <p class="buttons">
          <button type="button" onClick={() => setMost(most + shownAtOnce)}>
            {words.findings.more(Math.min(left, shownAtOnce))}
          </button>
        </p>
      )}
    </section>
  );
}

interface GroupProps extends Omit<FindingsProps, 'groups'> {
  readonly group: ShownGroup;
}

function Group({ words, lang, home, group }: GroupProps) {
  const { code, severity, title, total, entries, left } = group;
  const { count, about } = words.findings;
  return (
    <section class={`group ${severity}`} aria-labelledby={`rule-${code}`}>
      <header>
        <h3 id={`rule-${code}`}>
          <span class={`badge ${severity}`}>{words.result.severity[severity]}</span> {title}
        </h3>
        <p>
          <span>{count(countOf(total, lang))}</span>
          <code>{code}</code>
          <a href={`${home}findings/${code}/`} aria-label={`${about}: ${title}`}>
            {about}
          </a>
        </p>
      </header>
      <ol>
        {entries.map((entry, at) => (
          <Entry key={`${entry.place} ${at}`} words={words} severity={severity} entry={entry} />
        ))}
      </ol>
      {left > 0 && <p class="left">{words.findings.left(countOf(left, lang))}</p>}
    </section>
  );
}

interface EntryProps {
  readonly words: CheckerWords;
  /** That of the group. */
  readonly severity: Severity;
  readonly entry: EntryView;
}

function Entry({ words, severity, entry }: EntryProps) {
  const { place, message, extent, also, suggestion, hint, evidence, excerpt } = entry;
  const advice = [
    { name: words.findings.write, text: suggestion, isText: true },
    { name: words.findings.hint, text: hint, isText: false },
    { name: words.findings.evidence, text: evidence, isText: false },
  ].filter(({ text }) => text !== undefined);
  return (
    <li class={entry.severity}>
      <span class="place">{place}</span>
      <div>
        <p class="message">
          {message}{' '}
          {entry.severity !== severity && (
            <span class={`badge ${entry.severity}`}>{words.result.severity[entry.severity]}</span>
          )}
        </p>
        {extent !== undefined && <p class="support">{[extent, also].filter(Boolean).join('; ')}</p>}
        {excerpt && (
          <pre class="frame" dir="ltr" translate={false}>
            {excerpt.before}
            <mark>{excerpt.marked}</mark>
            {excerpt.after}
          </pre>
        )}
        {advice.length > 0 && (
          <dl class="advice">
            {advice.map(({ name, text, isText }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{isText ? <code>{text}</code> : text}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
