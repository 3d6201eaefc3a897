import { useLayoutEffect, useState } from 'preact/hooks';
import type { Embed } from '../../../utils/article/embeds/embed';
import { useText } from '../../text';
import { Overlay } from './Overlay';

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
  const [state, setState] = useState<'coming' | 'here' | 'refused'>('coming');
  useLayoutEffect(
    () =>
      showPlayer(embed, {
        onLoaded: () => setState('here'),
        onRefused: () => setState('refused'),
        onClose,
      }),
    [embed.page],
  );
  const host = new URL(embed.player ?? embed.page).hostname;
  return (
    <Overlay
      class="stage"
      label={embed.service}
      closing={t('reader_embedClose')}
      bar={<strong>{embed.service}</strong>}
      onClose={onClose}
    >
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
    </Overlay>
  );
}
