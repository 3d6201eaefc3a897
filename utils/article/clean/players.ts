import { namesOf } from '../dom/names';
import { textOf } from '../dom/text';
import type { Cleaning } from './study';

/** The controls and labels of a film are at most this long together, in characters; so many levels above it. */
const TEXT = 300;
const LEVELS = 3;
/** What makers of players call the parts of one. */
const CONTROL =
  /-(?:controls?|controlbar|control-(?:bar|text)|offscreen|player-ui|progress|buffered|seek\w*|currenttime|current-time|duration|captions-(?:settings|selector)|loading|overlays?|mejs|vjs|plyr|jw)-/;
/** How far it is: "0:00 / 4:12", "Loaded: 0%". */
const STATE = /(?:^|\s)\d{1,3}:[0-5]\d(?:\s|$)|\d\s?%$/;
const CONTROLS = 'button, input, select, [role="slider"], [role="progressbar"], [role="toolbar"]';

/**
 * What a player says of itself: its name for screen readers, how far it is, its settings. It stands in the box of the
 * film, in a block with buttons, under the name of a control, or with nothing but a time; captions are none of these.
 */
export function removePlayerText({ page, remove, measures, isStory, isUsual }: Cleaning): void {
  for (const film of Array.from(page.body.querySelectorAll('video, audio'))) {
    let holds: Element = film;
    for (let level = 0; level < LEVELS; level++) {
      const box: Element | null = holds.parentElement;
      if (!box || isStory(box) || box.matches('figure, td, li') || measures.of(box).text > TEXT) break;
      if (Array.from(box.querySelectorAll('p')).some(isUsual)) break;
      const label = film.parentElement?.getAttribute('aria-label') ?? film.getAttribute('aria-label');
      for (const beside of Array.from(box.children)) {
        if (beside === holds || !measures.of(beside).text || beside.querySelector('img, figcaption'))
          continue;
        const text = textOf(beside);
        if (
          CONTROL.test(namesOf(beside)) ||
          text === label ||
          STATE.test(text) ||
          beside.querySelector(CONTROLS)
        )
          remove(beside, 'player');
      }
      holds = box;
    }
  }
}
