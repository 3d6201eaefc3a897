import { defineUnlistedScript } from '#imports';
import { detect } from '../utils/article/detect';
import { extractArticle } from '../utils/article/extract-article';
import type { Detection, Extraction, ExtractOptions } from '../utils/article/types';
import { lexicon } from '../utils/rules/lexicon';
import { ruleFor } from '../utils/rules/site-rules';

/** The pipeline with its data, as the reader (and the bench) finds it in the world it was injected into. */
export interface Pipeline {
  detect(): Detection;
  /** `rules: false` reads without the site's own rule; only the bench asks for it. */
  extract(options: Pick<ExtractOptions, 'force' | 'keep'> & { rules?: boolean }): Promise<Extraction>;
}

declare global {
  // Lives in the isolated world of the content script; a page can't see it.
  var saringPipeline: Pipeline | undefined;
}

export default defineUnlistedScript(() => {
  // Assigned without asking: on a page with id="saringPipeline" that name is an element of the page.
  globalThis.saringPipeline = {
    detect: () => detect(document, location.href),
    extract: ({ force, keep, rules = true }) => {
      const rule = rules ? ruleFor(location.href) : undefined;
      return extractArticle(document, { url: location.href, lexicon, rule, force, keep });
    },
  };
});
