import type { OverlayWords, WordedKind } from '../../rules/overlays/types';

/** In this order: the first kind whose words are found is taken. Consent last but for promos: many pop-ups name it in their small print. */
const ORDER: readonly WordedKind[] = ['adblock', 'app', 'push', 'newsletter', 'consent', 'promo'];
const ALWAYS = new Set(['en', 'id', 'ms']);

export interface Words {
  /** Kinds whose words stand in a text in lower case, the surest first. */
  kinds(text: string): WordedKind[];
  closes(label: string): boolean;
  paid(text: string): boolean;
  more(label: string): boolean;
}

/** Words of the page's language, English, Indonesian and Malay; of all where the language is unknown. `lang` is a BCP 47 tag or ''. */
export function wordsFor(lang: string, all: readonly OverlayWords[]): Words {
  const own =
    lang
      .toLowerCase()
      .split(/[-_]/)[0]
      ?.replace(/^n[bn]$/, 'no') ?? '';
  const known = all.some((entry) => entry.lang === own);
  const spoken = all.filter((entry) => !known || entry.lang === own || ALWAYS.has(entry.lang));
  const lists = ORDER.map((kind) => [kind, spoken.flatMap((entry) => entry[kind])] as const);
  const close = new Set(spoken.flatMap((entry) => entry.close));
  const more = new Set(spoken.flatMap((entry) => entry.more));
  const paid = spoken.flatMap((entry) => entry.paid);
  return {
    kinds: (text) =>
      lists.filter(([, phrases]) => phrases.some((phrase) => text.includes(phrase))).map(([kind]) => kind),
    closes: (label) => close.has(bare(label)),
    paid: (text) => paid.some((phrase) => text.includes(phrase)),
    more: (label) => more.has(bare(label)),
  };
}

const bare = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s[(]+|(?<![\s\])»>›→.…])[\s\])»>›→.…]+$/g, '');
