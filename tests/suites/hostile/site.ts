import type { Answer, Asked } from '../../../scripts/serve.mjs';
import type { HostilePage } from './pages';

/** The hosts that hostile pages are served from. */
export interface Site {
  answer(asked: Asked): Answer | undefined;
  /** Gives a page an address, and one of another host, where `show` puts what was read of it. */
  serve(page: HostilePage): { url: string; apartUrl: string; show(html: string): void };
}

export function createSite(): Site {
  let number = 0;
  let now: { url: string; page: HostilePage; apartUrl: string; shown: string } | undefined;
  return {
    answer({ url }) {
      if (!now) return undefined;
      if (url.href === now.url) return now.page.parts.whole ?? { body: now.page.html };
      if (url.href === now.apartUrl) return { body: now.shown };
      const own = new URL(now.url);
      const path = url.pathname === own.pathname ? url.search : url.pathname;
      return url.host === own.host ? now.page.parts.answers.get(path) : undefined;
    },
    serve(page) {
      number += 1;
      const url = `http://www.kabarlaut.co.id/pulau/${number}/kapal-ke-pulau-ranting`;
      const apartUrl = `http://terpisah.example/${number}`;
      const own = { url, apartUrl, page, shown: '' };
      now = own;
      return {
        url,
        apartUrl,
        show: (html) => {
          own.shown = html;
        },
      };
    },
  };
}
