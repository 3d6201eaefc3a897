import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Embed } from '../../../utils/article/embeds/embed';
import { Icon } from '../../Icon';
import { useText } from '../../text';
import { useModal } from './PictureViewer';

/** Shows the player above the place this stage leaves free; the same as `showPlayer` in utils/page. */
export type ShowPlayer = (
  embed: Embed,
  events: { onLoaded(): void; onRefused(): void; onClose(): void },
) => () => void;

interface Props {
  embed: Embed;
  showPlayer: ShowPlayer;
  /** The thing on its service's own site was asked for, in a tab of its own. */
  onOpen(): void;
  onClose(): void;
}

/** What is around a player: whose it is, the way out, and words where it doesn't come. */
export function PlayerStage({ embed, showPlayer, onOpen, onClose }: Props) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'coming' | 'here' | 'refused'>('coming');
  useModal(dialog);
  useLayoutEffect(
    () =>
      showPlayer(embed, {
        onLoaded: () => setState('here'),
        onRefused: () => setState('refused'),
        onClose,
      }),
    [embed.page],
  );
  const onKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation(); // else it would close the reader
    onClose();
  };
  const host = new URL(embed.player ?? embed.page).hostname;
  return (
    <dialog
      ref={dialog}
      class="stage"
      aria-label={embed.service}
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
          aria-label={t('reader_embedClose')}
          title={`${t('reader_embedClose')} (Esc)`}
        >
          <Icon name="close" />
        </button>
        <strong>{embed.service}</strong>
      </div>
      <div class="stage-words" role="status">
        {state === 'coming' && <p>{t('reader_embedComing', host)}</p>}
        {state === 'refused' && <p class="refused">{t('reader_embedRefused', embed.service)}</p>}
      </div>
      <p class="stage-foot">
        <a
          href={embed.page}
          onClick={(event) => {
            event.preventDefault(); // the sandboxed frame opens no tab
            onOpen();
          }}
        >
          {t('reader_embedOpen', embed.service)}
        </a>
      </p>
    </dialog>
  );
}
