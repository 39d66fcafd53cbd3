import { type Counted, type CountStep, countChart } from '@ilo-kz/picture';
import type { Basis } from '@ilo-kz/query';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PictureLinks } from '../parts/picture-links.js';

export interface CountOverTimeProps {
  readonly steps: Readonly<Record<Basis, readonly CountStep[]>>;
  readonly basis: Basis;
  readonly basisName: string;
  /** The chosen day. */
  readonly on: string;
  /** The day of the data. */
  readonly until: string;
  readonly words: {
    readonly title: string;
    readonly about: string;
    readonly certain: string;
    readonly possible: string;
    readonly open: string;
    readonly chosen: string;
    readonly picture: string;
    readonly ready: string;
    readonly failed: string;
    readonly names: Readonly<Record<Counted, string>>;
  };
}

/** The width of the content of a page, where the chart is drawn before the window is known. */
const fullWidth = 1008;

/** How the count changed, with the chosen day. */
export function CountOverTime(props: CountOverTimeProps) {
  const { steps, basis, basisName, on, until, words } = props;
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
  const options = {
    on: { day: `${on}-01-01`.slice(0, 10), text: on },
    until,
    names: words.names,
    label: `${words.title}. ${words.about}`,
  };
  const svg = useMemo(() => countChart(steps[basis], { ...options, width }), [basis, on, width]);
  const alone = () =>
    countChart(steps[basis], {
      ...options,
      width: 1200,
      alone: { title: words.title, subtitle: `${basisName}. ${words.about}`, open: words.open },
    });
  return (
    <figure class="over-time">
      <figcaption>
        <h2>{words.title}</h2>
        <p>{words.about}</p>
        <p class="key">
          <span>
            <span class="swatch line" /> {words.certain}
          </span>
          <span>
            <span class="swatch band" /> {words.possible}
          </span>
          <span>
            <span class="swatch open" /> {words.open}
          </span>
          <span>
            <span class="swatch day" /> {words.chosen}
          </span>
        </p>
      </figcaption>
      <div class="canvas">
        <div
          ref={place}
          // Drawn as text by @ilo-kz/picture, which escapes all that is in it.
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      </div>
      <PictureLinks name="count-over-time" svg={alone} words={words} />
    </figure>
  );
}
