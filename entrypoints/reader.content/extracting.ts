import type { Extracted, Extraction } from '../../utils/article/types';

/** The page's article as last extracted, and the ways to extract it. */
export interface Extracting {
  /** undefined before the first success at this address. */
  known(): Extracted | undefined;
  /** What is known; throws before the first success. */
  now(): Extracted;
  /** Rejects only where the pipeline was not injected. */
  extract(force: boolean): Promise<Extraction>;
  /** Extracts again and leaves in what a removal took, which is named by its text. false where that changed nothing. */
  bringBack(text: string): Promise<boolean>;
}

export function createExtracting(): Extracting {
  let last: Extracted | undefined;
  let keep: string[] = [];
  let address = location.href;

  /** A site may go on to another story without loading a page: what is known is of the old one. */
  function forgetOthers(): void {
    if (address === location.href) return;
    address = location.href;
    last = undefined;
    keep = [];
  }

  async function extract(force: boolean): Promise<Extraction> {
    forgetOthers();
    const pipeline = globalThis.saringPipeline;
    if (!pipeline) throw new Error('The pipeline was not injected before the reader.');
    const extraction = await pipeline.extract({ force, keep });
    if (extraction.ok) last = extraction;
    return extraction;
  }

  return {
    known() {
      forgetOthers();
      return last;
    },
    now() {
      if (!last) throw new Error('Nothing has been extracted yet.');
      return last;
    },
    extract,
    async bringBack(text) {
      const before = last?.article.body;
      keep.push(text);
      const extraction = await extract(true);
      if (extraction.ok && extraction.article.body !== before) return true;
      keep.pop();
      return false;
    },
  };
}
