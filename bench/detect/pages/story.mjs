// @ts-check
import { languages } from './languages.mjs';

/**
 * Numbers from 0 to 1, always the same for the same seed.
 * @param {string} seed
 */
export function random(seed) {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 3266489917);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/**
 * An invented story in a language: enough for a headline, a teaser or the whole text.
 * @param {string} lang
 * @param {string} seed
 */
export function story(lang, seed) {
  const words = /** @type {import('./languages.mjs').Words} */ (languages[lang]);
  const chance = random(`${lang} ${seed}`);
  const any = (/** @type {string[]} */ list) =>
    /** @type {string} */ (list[Math.floor(chance() * list.length)]);
  const title = any(words.titles);
  const sentence = () => any(words.sentences);
  const space = /^(ja|zh)$/.test(lang) ? '' : ' ';
  const paragraph = (/** @type {number} */ count) => Array.from({ length: count }, sentence).join(space);
  const number = 1_000_000 + Math.floor(chance() * 8_999_999);
  const day = 10 + Math.floor(chance() * 18);
  return {
    lang,
    words,
    title,
    number,
    any,
    chance,
    sentence,
    paragraph,
    /** @param {number} count paragraphs of two to three sentences */
    paragraphs: (count) => Array.from({ length: count }, () => paragraph(2 + Math.floor(chance() * 2))),
    section: any(words.sections),
    person: any(words.people),
    date: words.date,
    iso: `2025-03-${day}T09:20:00+00:00`,
    day: `2025/03/${day}`,
    slug: slug(title) || `${number}`,
    code: number.toString(36) + Math.floor(chance() * 1e9).toString(36),
  };
}

/** @typedef {ReturnType<typeof story>} Story */

/**
 * A headline or a name as part of an address; '' where it has no Latin letters.
 * @param {string} text
 */
export function slug(text) {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** @param {string[]} paragraphs */
export const p = (paragraphs) => paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** @param {object} data */
export const ld = (data) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

/**
 * @template T
 * @param {number} count
 * @param {(at: number) => T} make
 */
export const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));
