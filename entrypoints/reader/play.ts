import { askBackground } from '../../utils/messaging';
import { showPlayer } from '../../utils/page/surface/player';

/** Shows a player as `showPlayer` does, once the quiet tab lets it load. Returns how to take it away. */
export const play: typeof showPlayer = (page, surface, embed, events) => {
  let close: (() => void) | undefined;
  let gone = false;
  const show = () => {
    if (!gone) close = showPlayer(page, surface, embed, events);
  };
  tell(embed.page).then(show);
  return () => {
    gone = true;
    close?.();
    void tell(undefined);
  };
};

/** Without an answer the player is tried all the same: it says itself where it doesn't come. */
function tell(page: string | undefined): Promise<void> {
  return askBackground('playing', page === undefined ? {} : { page }).catch((error) =>
    console.debug('Saring: the background did not answer.', error),
  );
}
