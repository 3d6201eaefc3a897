import { askBackground } from '../../utils/messaging';
import type { ConsentWord } from '../../utils/protocol';

/** How long it may take to find the wall, and to answer it, in ms. What isn't answered by then is hidden. */
const TO_FIND = 4000;
const TO_ANSWER = 8000;

/** Asks for a wall to be answered, and waits for the word of whatever frame it stands in. */
export function answerWall() {
  let hear: (word: ConsentWord['word'] | 'late') => void = () => undefined;
  return {
    /** Resolves with whether it was; false at once where the site isn't granted. Rejects where the background is gone. */
    async answer(): Promise<boolean> {
      const over = new Promise<boolean>((resolve) => {
        let found = false;
        let timer = setTimeout(() => hear('late'), TO_FIND);
        hear = (word) => {
          if (word === 'found' && !found) {
            found = true;
            clearTimeout(timer);
            timer = setTimeout(() => hear('late'), TO_ANSWER);
          }
          // Each frame looks for itself: one that finds nothing isn't the last word while another has found it.
          if (word === 'found' || (word === 'nothing' && found)) return;
          clearTimeout(timer);
          resolve(word === 'answered');
        };
      });
      return (await askBackground('answerConsent')) ? over : false;
    },
    hear: (word: ConsentWord['word']): void => hear(word),
  };
}
