import { type JsonObject, list } from './json-ld';
import { contents, type MetaTags } from './meta-tags';

/** Languages of one script each that a page may write in whatever its `lang` says. Kana before Han: Japanese has both. */
const SCRIPTS: readonly [lang: RegExp, script: RegExp, lang: string][] = [
  [/^ja/, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/^ko/, /\p{Script=Hangul}/gu, 'ko'],
  [/^(zh|ja|yue|wuu)/, /\p{Script=Han}/gu, 'zh'],
  [/^(ar|fa|ur|ps|ug|sd|ckb|ku|az|ks|pa)/, /\p{Script=Arabic}/gu, 'ar'],
  [/^(he|yi)/, /\p{Script=Hebrew}/gu, 'he'],
  [/^(hi|mr|ne|sa|mai|bho|kok)/, /\p{Script=Devanagari}/gu, 'hi'],
  [/^(bn|as)/, /\p{Script=Bengali}/gu, 'bn'],
  [/^ta/, /\p{Script=Tamil}/gu, 'ta'],
  [/^th/, /\p{Script=Thai}/gu, 'th'],
  [/^el/, /\p{Script=Greek}/gu, 'el'],
  [/^(ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt|uz|az|ba)/, /\p{Script=Cyrillic}/gu, 'ru'],
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

/** A valid, canonical language tag without extensions, or ''. Unknown languages are no answer. */
export function canonicalTag(tag: unknown): string {
  if (typeof tag !== 'string' || !/^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.test(tag.trim())) return '';
  try {
    const { language, baseName } = new Intl.Locale(tag.trim().replace(/_/g, '-'));
    const known = language.length === 2 ? TWO_LETTERS.has(language) : !/^(und|mul|zxx|mis)$/.test(language);
    return known ? baseName : '';
  } catch {
    return ''; // Looked like a tag and is none.
  }
}

function scriptOf(sample: string): { lang: string; fits: (tag: string) => boolean } | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  const found = SCRIPTS.find(
    ([, script, lang]) =>
      (sample.match(script)?.length ?? 0) / letters > (lang === 'ja' ? MOSTLY / 4 : MOSTLY),
  );
  return found && { lang: found[2], fits: (tag) => found[0].test(tag) };
}
