import { NEAR_TEXT } from './around-title';
import { standsElsewhere } from './elsewhere';

/** What Korean papers call those who report, with the word of a post before it. */
const REPORTER = '[가-힣]{0,4}(?:기자|특파원)';
const FORMS = [
  // "한서윤 기자 han@paper.example" in a line of its own.
  `^([가-힣]{2,4})\\s?${REPORTER}(?:\\s*(?:[=/|]\\s*)?[^\\s@]+@\\S+)?$`,
  // "[뉴스=한서윤 기자]", "[서울 뉴스 한서윤 기자]", with the story behind.
  `^[[(【][^\\])】]{2,30}[=\\s]([가-힣]{2,4})\\s${REPORTER}[\\])】]`,
  // "(서울=통신) 한서윤 이도현 기자 = ", with the story behind.
  `^[[(【][^=\\])】]{1,20}=[^\\])】]{1,20}[\\])】]\\s*((?:[가-힣]{2,4}\\s)+)${REPORTER}\\s*=`,
].map((form) => new RegExp(form));
/** So many texts are looked at. */
const MOST = 3000;

/** Who signs a Korean story in its first words or in a line of its own; none where nobody does. */
export function signatures(page: Document, headline: Element | undefined): string[] {
  if (!page.body) return [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST; node = walker.nextNode(), seen++) {
    const text = (node.nodeValue ?? '').slice(0, NEAR_TEXT * 2).trim();
    if (!/기자|특파원/.test(text)) continue;
    const names = FORMS.map((form) => form.exec(text)?.[1]).find(Boolean);
    const place = node.parentElement;
    if (!names || !place || place.closest('a, li, figure, script') || standsElsewhere(place, headline))
      continue;
    return names.trim().split(/\s+/);
  }
  return [];
}
