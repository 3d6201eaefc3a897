import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../Icon';
import { useText } from '../../text';
import { referrerFor } from '../referrer';
import { Overlay } from './Overlay';
import type { Opened } from './sources';

interface Props {
  picture: Opened;
  /** From 1, and of how many. */
  number: number;
  count: number;
  onStep(by: 1 | -1): void;
  onClose(): void;
}

/** One picture over the reader, as large as the window and its file allow. Esc closes it alone, arrows go on. */
export function PictureViewer({ picture, number, count, onStep, onClose }: Props) {
  const t = useText();
  const image = useRef<HTMLImageElement>(null);
  useLayoutEffect(() => showLarge(image.current, picture), [picture]);
  const onKey = ({ key, currentTarget }: TargetedKeyboardEvent<HTMLElement>) => {
    if (!/^Arrow(?:Left|Right)$/.test(key) || count < 2) return false;
    const isRtl = currentTarget.closest('[dir]')?.getAttribute('dir') === 'rtl';
    onStep(key === (isRtl ? 'ArrowLeft' : 'ArrowRight') ? 1 : -1);
    return true;
  };
  const bar = (
    <>
      <span class="space" />
      {count > 1 && (
        <>
          <span class="count" aria-hidden="true">{`${number} / ${count}`}</span>
          <button
            type="button"
            class="turn"
            onClick={() => onStep(-1)}
            aria-label={t('reader_picturePrevious')}
            title={t('reader_picturePrevious')}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            class="turn"
            onClick={() => onStep(1)}
            aria-label={t('reader_pictureNext')}
            title={t('reader_pictureNext')}
          >
            <Icon name="forward" />
          </button>
        </>
      )}
    </>
  );
  return (
    <Overlay
      class="viewer"
      label={t('reader_picture', String(number), String(count))}
      closing={t('reader_pictureClose')}
      bar={bar}
      onClose={onClose}
      onKey={onKey}
    >
      <figure>
        <img ref={image} alt={picture.alt} decoding="async" />
        {picture.caption && <figcaption aria-live="polite">{picture.caption}</figcaption>}
      </figure>
    </Overlay>
  );
}

/** The picture that is here already, until the large one has come. */
function showLarge(image: HTMLImageElement | null, { small, large }: Opened): (() => void) | undefined {
  if (!image) return undefined;
  image.referrerPolicy = referrerFor(large, image.baseURI);
  if (!small || small === large) {
    image.src = large;
    return undefined;
  }
  image.src = small;
  const coming = image.ownerDocument.createElement('img');
  coming.referrerPolicy = image.referrerPolicy;
  coming.addEventListener('load', () => {
    image.src = large;
  });
  coming.src = large;
  return () => coming.removeAttribute('src');
}
