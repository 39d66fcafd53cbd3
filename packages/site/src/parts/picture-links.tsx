import { useEffect, useState } from 'preact/hooks';
import { pngOf, saveFile, textFile } from '../islands/save-file.js';

interface PictureLinksProps {
  /** The name of the files, without its end. */
  readonly name: string;
  /** The picture as it is shown. */
  readonly svg: () => string;
  /** The picture as a file of the site, for who has no JavaScript. */
  readonly file?: string;
  readonly words: {
    readonly picture: string;
    readonly ready: string;
    readonly failed: string;
  };
}

/** Downloads of a picture as it is shown. */
export function PictureLinks({ name, svg, file, words }: PictureLinksProps) {
  const [isReady, setReady] = useState(false);
  const [said, say] = useState('');
  useEffect(() => setReady(true), []);
  if (!isReady) {
    return (
      <p class="take">
        {file !== undefined && (
          <>
            {words.picture} <a href={file}>SVG</a>
          </>
        )}
      </p>
    );
  }
  const save = async (type: 'svg' | 'png') => {
    try {
      const picture = svg();
      saveFile(
        `${name}.${type}`,
        type === 'png' ? await pngOf(picture) : textFile(picture, 'image/svg+xml'),
      );
      say(words.ready);
    } catch {
      say(words.failed);
    }
  };
  return (
    <p class="take">
      {words.picture}{' '}
      <button type="button" onClick={() => save('svg')}>
        SVG
      </button>{' '}
      <button type="button" onClick={() => save('png')}>
        PNG
      </button>{' '}
      <span role="status" class="support">
        {said}
      </span>
    </p>
  );
}
