import { type JsonObject, list } from './json-ld';
import { contents, type MetaTags } from './meta-tags';

/**
 * Scripts by their first and last code points, the languages written in them, and the one to assume: a page may write
 * in them whatever its `lang` says. Plain numbers: patterns of whole scripts take longer to make than to use.
 */
const SCRIPTS: readonly [first: number, last: number, lang: string, langs: RegExp][] = [
  [0x0370, 0x03ff, 'el', /^el/],
  [0x0400, 0x052f, 'ru', /^(ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt|uz|az|ba)/],
  [0x0590, 0x05ff, 'he', /^(he|yi)/],
  [0x0600, 0x077f, 'ar', /^(ar|fa|ur|ps|ug|sd|ckb|ku|az|ks|pa)/],
  [0x0900, 0x097f, 'hi', /^(hi|mr|ne|sa|mai|bho|kok)/],
  [0x0980, 0x09ff, 'bn', /^(bn|as)/],
  [0x0b80, 0x0bff, 'ta', /^ta/],
  [0x0e00, 0x0e7f, 'th', /^th/],
  [0x3040, 0x30ff, 'ja', /^ja/],
  [0x3400, 0x9fff, 'zh', /^(zh|ja|yue|wuu)/],
  [0xac00, 0xd7af, 'ko', /^ko/],
];
/** Share of a text's letters in one script from which the text is taken to be written in it. */
const MOSTLY = 0.4;

/**
 * The language of the article as a canonical BCP 47 tag, '' where nothing tells. What the page declares counts in the
 * order html, meta, Open Graph, JSON-LD; a declaration that `sample` (text of the page) plainly isn't written in,
 * such as `en` over Arabic, is passed over, and the script is the last resort.
 */
export function readLanguage(
  page: Document,
  tags: MetaTags,
  things: readonly JsonObject[],
  sample: string,
): string {
  const root = page.documentElement;
  const declared = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    ...contents(tags, 'content-language', 'language', 'og:locale', 'dc.language', 'dcterms.language'),
    ...things.flatMap((thing) => list(thing, 'inLanguage')),
    page.querySelector('article[lang], main[lang]')?.getAttribute('lang'),
  ];
  const written = scriptOf(sample);
  for (const tag of declared) {
    const canonical = canonicalTag(tag);
    if (canonical && (!written || written.fits(canonical))) return canonical;
  }
  return written?.lang ?? '';
}

/** ISO 639-1, the languages with a code of two letters. Intl knows them too, but takes 15 ms to say so. */
const TWO_LETTERS = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
   eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka
   kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl
   nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw
   ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
);

const TAG = /^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i;
/** Codes that have been replaced. */
const RENAMED: Readonly<Record<string, string>> = {
  in: 'id',
  iw: 'he',
  ji: 'yi',
  jw: 'jv',
  mo: 'ro',
  tl: 'fil',
};

/** A valid, canonical language tag without extensions, or ''. Unknown languages are no answer. */
export function canonicalTag(tag: unknown): string {
  const match = typeof tag === 'string' ? TAG.exec(tag.trim()) : null;
  if (!match) return '';
  const [first = '', ...subtags] = match[0].toLowerCase().split(/[-_]/);
  const language = RENAMED[first] ?? first;
  const known = language.length === 2 ? TWO_LETTERS.has(language) : !/^(und|mul|zxx|mis)$/.test(language);
  if (!known) return '';
  const script = subtags.find((part) => /^[a-z]{4}$/.test(part));
  const region = subtags.find((part) => /^([a-z]{2}|\d{3})$/.test(part));
  return [language, script && (script[0] as string).toUpperCase() + script.slice(1), region?.toUpperCase()]
    .filter(Boolean)
    .join('-');
}

function scriptOf(sample: string): { lang: string; fits: (tag: string) => boolean } | undefined {
  // Most pages are written in Latin letters, and a look at each character costs.
  if (!/[\u0370-\u1fff\u3040-\ud7af]/.test(sample)) return undefined;
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    const isLatin = (code > 64 && code < 91) || (code > 96 && code < 123) || (code > 0xbf && code < 0x250);
    if (isLatin) letters++;
    else if (code >= 0x370) {
      const script = SCRIPTS.find(([first, last]) => code >= first && code <= last)?.[2];
      if (!script) continue;
      letters++;
      counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  if (letters < 20) return undefined;
  const share = (lang: string): number => (counts.get(lang) ?? 0) / letters;
  // Japanese has Han beside its kana.
  const lang = share('ja') > MOSTLY / 4 ? 'ja' : [...counts.keys()].find((name) => share(name) > MOSTLY);
  const script = SCRIPTS.find(([, , name]) => name === lang);
  return script && { lang: script[2], fits: (tag) => script[3].test(tag) };
}
