import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../Icon';
import { useText } from '../../text';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const image = useRef<HTMLImageElement>(null);
  useModal(dialog);
  useLayoutEffect(() => showLarge(image.current, picture), [picture]);
  const onKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const forward =
      event.currentTarget.closest('[dir]')?.getAttribute('dir') === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'Escape') onClose();
    else if (/^Arrow(?:Left|Right)$/.test(event.key) && count > 1) onStep(event.key === forward ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation(); // else Esc would close the reader
  };
  return (
    <dialog
      ref={dialog}
      class="viewer"
      aria-label={t('reader_picture', String(number), String(count))}
      onKeyDown={onKey}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="stage-bar">
        <button
          type="button"
          onClick={onClose}
          aria-label={t('reader_pictureClose')}
          title={`${t('reader_pictureClose')} (Esc)`}
        >
          <Icon name="close" />
        </button>
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
      </div>
      <figure>
        <img ref={image} alt={picture.alt} decoding="async" referrerPolicy="no-referrer" />
        {picture.caption && <figcaption aria-live="polite">{picture.caption}</figcaption>}
      </figure>
    </dialog>
  );
}

/** Opens a dialog while it is drawn: the rest of the reader is out of reach until it goes. */
export function useModal(dialog: { current: HTMLDialogElement | null }): void {
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  useEffect(() => dialog.current?.querySelector('button')?.focus(), []);
}

/** The picture that is here already, until the large one has come. */
function showLarge(image: HTMLImageElement | null, { small, large }: Opened): (() => void) | undefined {
  if (!image) return undefined;
  if (!small || small === large) {
    image.src = large;
    return undefined;
  }
  image.src = small;
  const coming = image.ownerDocument.createElement('img');
  coming.referrerPolicy = 'no-referrer';
  coming.addEventListener('load', () => {
    image.src = large;
  });
  coming.src = large;
  return () => coming.removeAttribute('src');
}
