import { defineUnlistedScript } from '#imports';
import { detect } from '../utils/article/detect';
import { extractArticle } from '../utils/article/extract-article';
import { pagesBy } from '../utils/article/fetched-page';
import type { Detection, Extraction, ExtractOptions, FetchPage } from '../utils/article/types';
import { breathing } from '../utils/page/breath';
import { fetchHtml } from '../utils/page/fetch-html';
import { lexicon } from '../utils/rules/lexicon';
import { ruleFor } from '../utils/rules/site-rules';

/** The pipeline with its data, as the reader (and the bench) finds it in the world it was injected into. */
export interface Pipeline {
  detect(): Detection;
  /** Further pages of this site, each asked for once, until `closed` is aborted. */
  pages(closed: AbortSignal): FetchPage;
  /** Fetches further pages by itself where no `fetchPage` is given. `rules: false` reads without the site's own rule; only the bench asks for it. */
  extract(
    options: Pick<ExtractOptions, 'force' | 'size' | 'keep' | 'fetchPage' | 'onProgress' | 'signal'> & {
      rules?: boolean;
    },
  ): Promise<Extraction>;
}

declare global {
  // Lives in the isolated world of the content script; a page can't see it.
  var saringPipeline: Pipeline | undefined;
}

export default defineUnlistedScript(() => {
  const pages = (closed: AbortSignal) =>
    pagesBy((url, signal) => fetchHtml(window, url, signal), document.characterSet, closed);
  // Assigned without asking: on a page with id="saringPipeline" that name is an element of the page.
  globalThis.saringPipeline = {
    detect: () => detect(document, location.href),
    pages,
    extract: ({ rules = true, ...options }) => {
      const rule = rules ? ruleFor(location.href) : undefined;
      const fetchPage = options.fetchPage ?? pages(new AbortController().signal);
      const breathe = breathing(options.signal);
      return extractArticle(document, { url: location.href, lexicon, rule, breathe, ...options, fetchPage });
    },
  };
});
