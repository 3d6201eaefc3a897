import { askBackground } from '../../utils/messaging';
import type { ConsentWord } from '../../utils/protocol';

/** How long it may take to find the wall, and to answer it, in ms. What isn't answered by then is hidden. */
const TO_FIND = 4000;
const TO_ANSWER = 8000;
/** So long other frames have after one that found nothing: the wall's own may have come last. */
const TO_FOLLOW = 1000;

/** Asks for a wall to be answered, and waits for the word of whatever frame it stands in. */
export function answerWall() {
  let hear: (word: ConsentWord['word'] | 'late') => void = () => undefined;
  return {
    /** Resolves with whether it was; false at once where the site isn't granted. Rejects where the background is gone. */
    async answer(): Promise<boolean> {
      const over = new Promise<boolean>((resolve) => {
        let found = false;
        let timer = setTimeout(() => hear('late'), TO_FIND);
        const within = (ms: number) => {
          clearTimeout(timer);
          timer = setTimeout(() => hear('late'), ms);
        };
        let sought = false;
        hear = (word) => {
          if (word === 'found' && !found) {
            found = true;
            within(TO_ANSWER);
          }
          // Each frame looks for itself: that one finds nothing isn't the last word.
          if (word === 'nothing' && !found && !sought) {
            sought = true;
            within(TO_FOLLOW);
          }
          if (word === 'found' || word === 'nothing') return;
          clearTimeout(timer);
          resolve(word === 'answered');
        };
      });
      return (await askBackground('answerConsent')) ? over : false;
    },
    hear: (word: ConsentWord['word']): void => hear(word),
  };
}
