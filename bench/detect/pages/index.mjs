// @ts-check
import { articles } from './articles.mjs';
import { frame } from './frame.mjs';
import { lists } from './lists.mjs';
import { publishers } from './publishers.mjs';
import { services } from './services.mjs';
import { random, story } from './story.mjs';

/** So many publishers have a page of each kind. */
const EACH = { articles: 6, lists: 6, services: 5 };

/**
 * Our own labelled pages, always the same. `half` says which were looked at while the rules were made (`tuned`), and
 * which were only counted (`unseen`); a hash decides.
 * @returns {{id: string, url: string, html: string, kind: string, type: 'article' | 'other', half: 'tuned' | 'unseen'}[]}
 */
export function ownPages() {
  return [
    ...pages(articles, 'article', EACH.articles),
    ...pages(lists, 'other', EACH.lists),
    ...pages(services, 'other', EACH.services),
  ];
}

/**
 * @param {Record<string, import('./articles.mjs').Kind>} kinds
 * @param {'article' | 'other'} type
 * @param {number} each
 */
function pages(kinds, type, each) {
  return Object.entries(kinds).flatMap(([kind, make], at) =>
    Array.from({ length: each }, (_, round) => {
      const pub = /** @type {import('./publishers.mjs').Publisher} */ (
        publishers[(at * 7 + round * 5) % publishers.length]
      );
      const id = `${type} ${kind} ${pub.host}`;
      const s = story(pub.lang, id);
      const own = `https://${pub.host}${pub.address(s)}`;
      const parts = make(pub, s, own);
      const url = `https://${parts.host ?? pub.host}${parts.path ?? pub.address(s)}`;
      const bodyClass = pub.bodyClass(type === 'article' ? 'story' : kinds === lists ? 'list' : 'page');
      const html = frame(pub, s, {
        title: parts.title ?? `${s.title} | ${pub.name}`,
        head: parts.head ?? pub.storyHead(s, url),
        main: parts.main,
        bodyClass,
        aside: parts.aside,
      });
      return {
        id,
        url,
        html,
        kind,
        type,
        half: /** @type {'tuned' | 'unseen'} */ (random(id)() < 0.5 ? 'tuned' : 'unseen'),
      };
    }),
  );
}
