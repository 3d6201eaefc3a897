import { askBackground } from '../../utils/messaging';
import type { Extracting } from './extracting';

/**
 * Tells what the story that is shown teaches of its site, once no page of it is on its way. To be called when it is shown,
 * and not before. Nothing is told twice that way: who learns knows the article. Never rejects.
 */
export async function teach(extracting: Pick<Extracting, 'settled' | 'shown'>): Promise<void> {
  try {
    await extracting.settled();
    const seen = extracting.shown()?.seen;
    if (seen) await askBackground('teach', { seen });
  } catch (error) {
    console.debug('Saring: nothing was learnt of this article.', error);
  }
}
