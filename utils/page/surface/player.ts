import type { Embed } from '../../article/embeds/embed';
import { create } from '../dom';
import type { Surface } from './surface';

/** How long a player may take to come before we say that it didn't, in ms. */
const PATIENCE = 12_000;
/** What a player needs: scripts in an origin of its own, full screen, and to open its site in a tab. No more. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox';
const ALLOW = 'autoplay; encrypted-media; fullscreen; picture-in-picture';

interface PlayerEvents {
  /** It has come: the browser has loaded something into its frame. */
  onLoaded(): void;
  /** The page's policy forbids it, or nothing came in time. */
  onRefused(): void;
  /** Esc was pressed outside of our frame. */
  onClose(): void;
}

/**
 * Shows the player of an embed above the reader. It stands in our dialog, not in the reader's frame: there no script
 * runs, in nested frames neither. Asks the service for the first time here. Returns how to take it away.
 */
export function showPlayer(
  page: Document,
  { dialog }: Pick<Surface, 'dialog'>,
  { player, shape, service, wantsReferrer }: Embed,
  { onLoaded, onRefused, onClose }: PlayerEvents,
): () => void {
  const stop = new AbortController();
  const frame = create(page, 'iframe');
  frame.className = `player ${shape}`;
  frame.title = service;
  frame.setAttribute('sandbox', SANDBOX);
  frame.setAttribute('allow', ALLOW);
  frame.setAttribute('credentialless', ''); // where a browser knows it: without the cookies it has of the service
  frame.referrerPolicy = wantsReferrer ? 'strict-origin-when-cross-origin' : 'no-referrer';
  const close = () => {
    stop.abort();
    clearTimeout(late);
    frame.remove();
  };
  const refuse = () => {
    close();
    onRefused();
  };
  const late = setTimeout(refuse, PATIENCE);
  const signal = stop.signal;
  page.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI }) => {
      const isOurs = URL.canParse(blockedURI) && new URL(blockedURI).origin === new URL(player ?? '').origin;
      if (isOurs && /^(?:frame|child|default)-src$/.test(effectiveDirective)) refuse();
    },
    { signal },
  );
  frame.addEventListener(
    'load',
    () => {
      clearTimeout(late);
      onLoaded();
    },
    { signal },
  );
  dialog.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation(); // else the whole reader would close
      onClose();
    },
    { signal, capture: true },
  );
  frame.src = player ?? '';
  dialog.append(frame);
  return close;
}
