import { colors } from './palette.js';
import { element, text } from './xml.js';

interface Style {
  readonly size: number;
  /** Default: the colour of texts that explain. */
  readonly color?: string;
  readonly weight?: number;
  readonly anchor?: 'middle' | 'end';
  readonly class?: string;
}

/** A line of text; nothing where it is empty. */
export function write(content: string, x: number, y: number, style: Style): string {
  if (content === '') return '';
  const { size, color = colors.soft, weight = 400, anchor, class: name = 'soft' } = style;
  return element(
    'text',
    {
      class: name,
      x,
      y,
      'font-size': size,
      fill: color,
      ...(weight === 400 ? {} : { 'font-weight': weight }),
      ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
    },
    text(content),
  );
}
