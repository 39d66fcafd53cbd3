import {
  type NamedEntry,
  type NamedTimeline,
  type PagePicture,
  timelineOnPage,
  timelineSvg,
} from '@ilo-kz/picture';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAddressState } from '../islands/address-state.js';
import { isYear, listOf } from '../islands/shown-rows.js';
import { PictureLinks } from '../parts/picture-links.js';
import type { Language } from '../routes/language.js';

/** An entry with its collection; its place in the list is the number of its row. */
interface DrawnEntry extends NamedEntry {
  readonly collection: string;
}

export interface DrawnTimeline {
  readonly entries: readonly DrawnEntry[];
  /** The collections of the entries without a date. */
  readonly undated: readonly string[];
}

interface TimelinePictureProps {
  readonly drawn: DrawnTimeline;
  readonly lang: Language;
  readonly records: { readonly version: string; readonly asOf: string };
  /** The whole picture as a file. */
  readonly file: string;
  readonly words: {
    readonly label: string;
    readonly day: string;
    readonly period: string;
    readonly several: string;
    readonly picture: string;
    readonly ready: string;
    readonly failed: string;
  };
}

/** The width of the content of a page, where the picture is drawn before the window is known. */
const fullWidth = 1008;
const initial = { kinds: '', from: '', to: '' };

/** The time line as it is filtered, in the width that there is. */
export function TimelinePicture({ drawn, lang, records, file, words }: TimelinePictureProps) {
  const [{ kinds, from, to }] = useAddressState(initial);
  const [width, setWidth] = useState(fullWidth);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || fullWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const choice = useMemo(
    () => ({
      chosen: chosenOf(drawn, kinds, from, to),
      options: {
        lang,
        records,
        from: isYear(from) ? from : undefined,
        to: isYear(to) && !(isYear(from) && from > to) ? to : undefined,
      },
    }),
    [drawn, lang, records, kinds, from, to],
  );
  const shown = useAfterPaint(choice);
  const { svg, notes, numbers } = useMemo(
    () => timelineOnPage(shown.chosen, shown.options, width),
    [shown, width],
  );
  useEffect(() => numberRows(drawn, numbers), [drawn, numbers]);
  return (
    <>
      <p class="key">
        <span>
          <Sign shape="dot" /> {words.day}
        </span>
        <span>
          <Sign shape="period" /> {words.period}
        </span>
        <span>
          <Sign shape="range" /> {words.several}
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="canvas" aria-label={words.label} tabIndex={0}>
        <div
          ref={place}
          // Drawn by the code of the command line, which writes text; all of it is escaped there.
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      </section>
      {notes.map((note) => (
        <p key={note} class="support">
          {note}
        </p>
      ))}
      <PictureLinks
        name={`timeline-${lang}`}
        svg={() => timelineSvg(choice.chosen, choice.options)}
        file={file}
        words={words}
      />
    </>
  );
}

/** A value once the page has shown what led to it: to draw takes longer than a key may. */
function useAfterPaint<Value extends object>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setLater(value));
    return () => clearTimeout(wait);
  }, [value]);
  return later;
}

function Sign({ shape }: { readonly shape: 'dot' | 'period' | 'range' }) {
  const width = shape === 'dot' ? 12 : 28;
  const size = { width, height: 12, viewBox: `0 0 ${width} 12` };
  return (
    <svg class={`sign ${shape}`} aria-hidden="true" {...size}>
      {shape === 'dot' ? (
        <circle cx={6} cy={6} r={6} />
      ) : (
        <rect width={28} height={12} rx={shape === 'period' ? 2 : 6} />
      )}
    </svg>
  );
}

function chosenOf(
  { entries, undated }: DrawnTimeline,
  kinds: string,
  from: string,
  to: string,
): NamedTimeline<DrawnEntry> {
  const wanted = listOf(kinds);
  const isWanted = (collection: string) => wanted.length === 0 || wanted.includes(collection);
  return {
    entries: entries.filter(
      ({ collection, date, until = date }) =>
        isWanted(collection) &&
        (!isYear(from) || until.slice(0, 4) >= from) &&
        (!isYear(to) || date.slice(0, 4) <= to),
    ),
    undated: undated.filter(isWanted).length,
  };
}

/** Gives the entries of the list the numbers that the picture has. */
function numberRows({ entries }: DrawnTimeline, numbers: PagePicture['numbers']): void {
  entries.forEach((entry, row) => {
    const place = document.querySelector(`[data-row="${row}"] .number`);
    if (place) place.textContent = numbers.has(entry) ? String(numbers.get(entry)) : '';
  });
}
