import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Embed } from '../../../utils/article/embeds/embed';
import { useText } from '../../text';
import { enhance, type Naming } from './enhance';
import { PictureViewer } from './PictureViewer';
import { PlayerStage, type ShowPlayer } from './PlayerStage';
import { openedBy } from './sources';

export interface MediaProps {
  /** What an address of a known service names. */
  embedAt(address: string): Embed | undefined;
  /** undefined where no player can be shown: then cards keep their link alone. */
  showPlayer?: ShowPlayer;
}

interface Props extends MediaProps {
  /** What scrolls, with the article in it. */
  scroller: { current: HTMLElement | null };
  onLink(url: string, newTab: boolean): void;
}

/**
 * Opens pictures and players of the article whose buttons are clicked. Stands beside the article, whose HTML isn't
 * Preact's: after each drawing it makes ready what is new there.
 */
export function Media({ embedAt, showPlayer, scroller, onLink }: Props) {
  const t = useText();
  const [open, setOpen] = useState<{ button: HTMLElement; embed?: Embed } | undefined>(undefined);
  const opener = useRef<HTMLElement | undefined>(undefined);

  useLayoutEffect(() => {
    const naming: Naming = {
      embedAt,
      enlarge: (alt) => (alt ? t('reader_enlargeNamed', alt) : t('reader_enlarge')),
      show: (shape) => t(plays(shape) ? 'reader_embedPlay' : 'reader_embedShow'),
      label: (shape, service) => t(plays(shape) ? 'reader_embedPlayNamed' : 'reader_embedShowNamed', service),
    };
    if (scroller.current) enhance(scroller.current, naming, showPlayer !== undefined);
  });

  useLayoutEffect(() => {
    const root = scroller.current;
    const onClick = ({ target }: Event) => {
      const button = (target as Element).closest<HTMLElement>('.enlarge, .show-embed');
      if (!button) return;
      opener.current = button;
      setOpen({ button, embed: embedAt(button.dataset.embed ?? '') });
    };
    root?.addEventListener('click', onClick);
    return () => root?.removeEventListener('click', onClick);
  }, []);

  const close = () => {
    setOpen(undefined);
    // After the dialog has gone: what is behind a modal takes no focus.
    setTimeout(() => opener.current?.focus());
  };
  if (!open) return null;
  const { button, embed } = open;
  if (embed)
    return showPlayer ? (
      <PlayerStage
        embed={embed}
        showPlayer={showPlayer}
        onOpen={() => onLink(embed.page, true)}
        onClose={close}
      />
    ) : null;
  const all = picturesIn(scroller.current);
  const at = Math.max(0, all.indexOf(button));
  const step = (by: 1 | -1) => {
    const next = all[(at + by + all.length) % all.length];
    if (!next) return;
    opener.current = next; // the focus comes back to where the reader looked last
    setOpen({ button: next });
  };
  return (
    <PictureViewer
      picture={openedBy(button)}
      number={at + 1}
      count={all.length}
      onStep={step}
      onClose={close}
    />
  );
}

const plays = (shape: Embed['shape']): boolean => shape === 'film' || shape === 'sound';

/** The buttons of all pictures that came, in order. */
const picturesIn = (root: HTMLElement | null): HTMLElement[] =>
  [...(root?.querySelectorAll<HTMLElement>('.enlarge') ?? [])].filter(
    (one) => !one.querySelector('img[hidden]'),
  );
