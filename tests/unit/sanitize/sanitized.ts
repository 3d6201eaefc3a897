import { sanitize } from '../../../utils/article/sanitize';

export const page = 'https://www.kabar.example/laut/kapal?hal=1';

/** What the sanitizer makes of a body's HTML on a page. */
export function result(html: string, at = page) {
  const content = new DOMParser().parseFromString(html, 'text/html').body;
  return sanitize(content, { page: at });
}

export const body = (html: string, at = page): string => result(html, at).body;

/** An element of the sanitized body, to look at. */
export function first(html: string, selector: string, at = page): Element | null {
  return new DOMParser().parseFromString(body(html, at), 'text/html').querySelector(selector);
}
