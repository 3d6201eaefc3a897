import { defineUnlistedScript } from '#imports';
import { detect } from '../utils/article/detect';
import { extractArticle } from '../utils/article/extract-article';
import { pagesBy } from '../utils/article/fetched-page';
import { articleLinks } from '../utils/article/learnt/article-links';
import type { Seen } from '../utils/article/learnt/types';
import type { Detection, Extraction, ExtractOptions, FetchPage } from '../utils/article/types';
import { breathing } from '../utils/page/breath';
import { fetchHtml } from '../utils/page/fetch-html';
import { lexicon } from '../utils/rules/lexicon';
import { ruleFor } from '../utils/rules/site-rules';
import { shadowOf } from '../utils/shadow';

/** The pipeline with its data, as the reader (and the bench) finds it in the world it was injected into. */
export interface Pipeline {
  detect(): Detection;
  /** Further pages of this site, each asked for once, until `closed` is aborted. */
  pages(closed: AbortSignal): FetchPage;
  /** Addresses of other articles of this origin that the page links to, the likeliest first. */
  articleLinks(): string[];
  /** Fetches a page as further pages are, and says what it teaches of its site; undefined where it is no article, or doesn't come. Never rejects. */
  seenAt(url: string, signal: AbortSignal): Promise<Seen | undefined>;
  /** Fetches further pages by itself where no `fetchPage` is given. `rules: false` reads without the site's own rule; only the bench asks for it. */
  extract(
    options: Pick<
      ExtractOptions,
      'force' | 'size' | 'keep' | 'known' | 'fetchPage' | 'onProgress' | 'signal'
    > & {
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
    detect: () => detect(document, location.href, shadowOf),
    pages,
    articleLinks: () => articleLinks(document, location.href),
    async seenAt(url, signal) {
      try {
        const found = await pages(signal)(url, signal);
        const rule = ruleFor(found.url);
        const breathe = breathing(signal);
        const read = await extractArticle(found.page, { url: found.url, lexicon, rule, breathe });
        return read.ok ? read.seen : undefined;
      } catch (error) {
        console.info('Saring: an article that was to teach did not come.', error);
        return undefined;
      }
    },
    extract: ({ rules = true, ...options }) => {
      const rule = rules ? ruleFor(location.href) : undefined;
      const fetchPage = options.fetchPage ?? pages(new AbortController().signal);
      const breathe = breathing(options.signal);
      return extractArticle(document, {
        url: location.href,
        lexicon,
        rule,
        breathe,
        shadowOf,
        ...options,
        fetchPage,
      });
    },
  };
});
