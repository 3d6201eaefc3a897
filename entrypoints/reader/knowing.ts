import type { SiteKnowledge } from '../../utils/article/learnt/types';
import { askBackground } from '../../utils/messaging';
import { after } from '../../utils/page/after';

/** A reading waits no longer (ms) for what is known of its site: it is asked for as soon as we are here, and mostly there before. */
const PATIENCE = 10;

/** What is known of the page's site from its other articles. */
export interface Knowing {
  /** As far as it is here by now, or in a moment: undefined where nothing is known, or it comes late. Never rejects. */
  soon(): Promise<SiteKnowledge | undefined>;
  /** Asked for anew, however long it takes. Never rejects. */
  anew(): Promise<SiteKnowledge | undefined>;
}

export function createKnowing(): Knowing {
  let asked: Promise<SiteKnowledge | undefined> | undefined = ask();
  return {
    soon() {
      const known = asked ?? ask();
      asked = undefined; // the next story finds more
      return Promise.race([known, late()]);
    },
    anew: ask,
  };
}

function ask(): Promise<SiteKnowledge | undefined> {
  return askBackground('known').catch((error) => {
    console.debug('Saring: the background did not answer.', error);
    return undefined;
  });
}

const late = () => new Promise<undefined>((resolve) => after(PATIENCE, () => resolve(undefined)));
