import { useState } from 'preact/hooks';
import { Scroll } from '../parts/scroll.js';
import type { CheckerWords } from '../words/checker.js';
import { textShown } from './limits.js';
import type { Mention, References } from './messages.js';

interface FindReferencesProps {
  readonly words: CheckerWords['references'];
  readonly home: string;
  readonly ready: boolean;
  readonly references: References | undefined;
  readonly find: (text: string) => void;
}

/** A text, and the Conventions that it names. */
export function FindReferences({ words, home, ready, references, find }: FindReferencesProps) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  return (
    <section class="references" aria-labelledby="references">
      <h2 id="references">{words.title}</h2>
      <p>{words.about}</p>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(text);
          find(text);
        }}
      >
        <label>
          {words.text}
          <textarea
            rows={7}
            value={text}
            disabled={!ready}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="main" disabled={!ready || text.trim() === ''}>
            {words.find}
          </button>
        </p>
      </form>
      <div role="status">
        {references && (
          <p>
            {references.mentions.length === 0
              ? words.none
              : words.found(references.instruments.length, references.mentions.length)}
          </p>
        )}
      </div>
      {references && references.mentions.length > 0 && (
        <>
          <Scroll label={words.caption}>
            <Instruments words={words} home={home} references={references} />
          </Scroll>
          <h3>{words.inText}</h3>
          <MarkedText words={words} home={home} text={asked} mentions={references.mentions} />
        </>
      )}
    </section>
  );
}

interface InstrumentsProps {
  readonly words: CheckerWords['references'];
  readonly home: string;
  readonly references: References;
}

function Instruments({ words, home, references: { instruments, mentions } }: InstrumentsProps) {
  const unclear = mentions.filter(({ codes }) => codes.length !== 1);
  return (
    <table>
      <caption class="hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.mentions}</th>
          <th scope="col">{words.ratified}</th>
        </tr>
      </thead>
      <tbody>
        {instruments.map(({ code, title, titleLang, ratified }) => (
          <tr key={code}>
            <th scope="row">
              <a href={`${home}instruments/${code}/`}>{code}</a>
            </th>
            <td lang={titleLang}>{title}</td>
            <td>
              <Wordings
                words={words}
                mentions={mentions.filter(({ codes }) => codes.length === 1 && codes[0] === code)}
              />
            </td>
            <td>
              {ratified ? <a href={`${home}ratifications/${code}/`}>{words.yes}</a> : words.no}
            </td>
          </tr>
        ))}
        {unclear.length > 0 && (
          <tr>
            <th scope="row">?</th>
            <td class="unknown">{words.unknown}</td>
            <td>
              <Wordings words={words} mentions={unclear} />
            </td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** The different ways in which a text names something, each with how often. */
function Wordings({
  words,
  mentions,
}: Pick<InstrumentsProps, 'words'> & { readonly mentions: readonly Mention[] }) {
  const counts = new Map<string, { times: number; certain: boolean }>();
  for (const { text, certain } of mentions) {
    const before = counts.get(text);
    counts.set(text, {
      times: (before?.times ?? 0) + 1,
      certain: certain || before?.certain === true,
    });
  }
  return (
    <ul class="wordings">
      {[...counts].map(([text, { times, certain }]) => (
        <li key={text}>
          {text}
          {times > 1 && ` ×\u00A0${times}`}
          {!certain && <span class="support"> ({words.likely})</span>}
        </li>
      ))}
    </ul>
  );
}

interface MarkedTextProps {
  readonly words: CheckerWords['references'];
  readonly home: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

function MarkedText({ words, home, text, mentions }: MarkedTextProps) {
  const parts = partsOf(text.slice(0, textShown), mentions);
  return (
    <>
      <p class="marked">
        {parts.map(({ start, content, mention }) => {
          if (mention === undefined) return content;
          const [code] = mention.codes;
          return (
            <mark
              key={start}
              class={mention.certain && mention.codes.length === 1 ? 'certain' : 'likely'}
            >
              {code !== undefined && mention.codes.length === 1 ? (
                <a href={`${home}instruments/${code}/`}>{content}</a>
              ) : (
                content
              )}
            </mark>
          );
        })}
      </p>
      {text.length > textShown && <p class="support">{words.cut}</p>}
    </>
  );
}

interface Part {
  readonly start: number;
  readonly content: string;
  readonly mention?: Mention;
}

/** A text divided at its mentions. The members of a range have one place, which is marked once. */
export function partsOf(text: string, mentions: readonly Mention[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const mention of mentions) {
    const { start, end } = mention;
    if (start < at || end > text.length) continue;
    if (start > at) parts.push({ start: at, content: text.slice(at, start) });
    parts.push({ start, content: text.slice(start, end), mention });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, content: text.slice(at) });
  return parts;
}
