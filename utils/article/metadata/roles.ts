import type { Lexicon } from '../../rules/types';
import { isCapitalised } from './letters';

/** Words before the name of someone who edited, checked or translated: named beside the writers, not among them. */
const EDITOR =
  'editor|editors|edited by|editing by|redaktur|redaktör|redaktor|red|penyunting|penulis naskah|produser|redacteur|éditeur|editado por|edición|editor-in-chief|responsible editor|编辑|責編|责编|责任編輯|责任编辑|編集|편집|редактор|ред|redaktion|edit';
/** Words before the name of someone who gave pictures: no part of a byline. */
const PICTURES =
  'foto|fotos|photo|photos|photo by|photographs by|photographer|fotografer|photographs|illustration|illustrations by|ilustrasi|ilustrator|infografis|video|graphics|fotografía|fotos von|bild|bilder|写真|撮影|摄影|攝影|사진|фото|translated by|translation|penerjemah|übersetzung|traduction|traducción|copyright|sumber|source|quelle|fuente|fonte|publisher|fact-checked by|reviewed by|medically reviewed by|uploader|waktu baca';

export type Role = 'writer' | 'editor' | 'other';

/** Tells the role words of a page's language and English from names. */
export interface Roles {
  /** Splits "Penulis: A | Editor: B" into what each label says; text before the first label has no role. */
  split(text: string): { role?: Role; text: string }[];
  /**
   * Takes "By", "Oleh", "Von" off the beginning of a byline; `undefined` where it doesn't begin so, '' where it is no
   * more. `sure` leaves words
   * that also begin names ("De Rossi", "Von Arx"), for fields where a bare name is expected.
   */
  withoutBy(text: string, sure?: boolean): string | undefined;
  /** Whose names follow where a line begins "Edited by", "Photographed by"; undefined where none or a writer's do. */
  otherHand(line: string): { role: Role; names: string } | undefined;
  /** May a text of its own (a text node) be a label or begin with one? Cheap, for every text of a page. */
  mayLabel(text: string): boolean;
  /** Does a text begin with a label such as "Penulis:" or "Editor:"? */
  isLabelled(text: string): boolean;
}

/** Words before a name that are also the beginning of names. */
const NAME_WORDS = new Set([
  'de',
  'di',
  'da',
  'von',
  'van',
  'na',
  'av',
  'af',
  'text',
  'texto',
  'tekst',
  'tim',
  'rep',
  'haber',
  'bài',
  'theo',
]);

/** Look-ups of folded words and no patterns: one pattern of all the words takes longer to make than a page to read. */
export function rolesFor(lexicon: Lexicon, lang: string): Roles {
  const primary = lang.split('-')[0];
  const by = new Set<string>(['by']);
  for (const entry of lexicon) {
    if (entry.lang === primary || entry.lang === 'en') for (const word of entry.by) by.add(bare(word));
  }
  const roles = new Map<string, Role>();
  for (const word of PICTURES.split('|')) roles.set(word, 'other');
  for (const word of EDITOR.split('|')) roles.set(word, 'editor');
  for (const word of by) roles.set(word, 'writer');
  let longest = 0;
  const starts = new Set<string>();
  for (const word of roles.keys()) {
    longest = Math.max(longest, word.length);
    starts.add(word.slice(0, 2)).add(`${word[0]}:`).add(`${word[0]}：`);
  }

  /** The label that ends before the colon or slash at `colon`: where it begins, and what it says. */
  const labelBefore = (text: string, colon: number): { start: number; role: Role } | undefined => {
    let end = colon;
    while (/\s/.test(text[end - 1] ?? '')) end--;
    if (text[end - 1] === '.') end--;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const role = roles.get(text.slice(start, end).toLowerCase());
      if (role && !/[^\s.,;|()[\]/•·*_–—-]/.test(text[start - 1] ?? '')) return { start, role };
    }
    return undefined;
  };
  const byLongest = [...by].sort((a, b) => b.length - a.length);
  return {
    split(text) {
      const parts: { role?: Role; text: string }[] = [];
      let from = 0;
      let role: Role | undefined;
      for (let colon = nextMark(text, 0); colon >= 0; colon = nextMark(text, colon + 1)) {
        // A slash parts a role from a name only where one follows.
        if (text[colon] === '/' && !/^\s*[A-Z]/.test(text.slice(colon + 1, colon + 8))) continue;
        const label = labelBefore(text, colon);
        if (!label || label.start < from) continue;
        parts.push({ role, text: text.slice(from, label.start) });
        role = label.role;
        from = colon + 1;
      }
      parts.push({ role, text: text.slice(from) });
      return parts
        .filter((part) => part.text.trim())
        .map((part) => ({ ...part, text: part.text.trimStart() }));
    },
    withoutBy(text, sure = false) {
      const own = text.slice(0, longest + 1).toLowerCase();
      for (const word of byLongest) {
        if (!own.startsWith(word)) continue;
        const rest = text.slice(word.length);
        if (!rest) return '';
        const gap = (EAST.test(word) ? /^\s*[:：/／・]\s*|^\s+/ : /^\s*[:：]\s*|^\s+/).exec(rest)?.[0] ?? '';
        if (!gap && !isNameBehind(word, rest) && !isGlued(text, word, rest)) continue;
        if (sure && NAME_WORDS.has(word) && !/[:：]/.test(gap) && !isNamed(text, rest.slice(gap.length)))
          return undefined;
        return rest.slice(gap.length);
      }
      return undefined;
    },
    otherHand(line) {
      const match = HAND.exec(line);
      if (match) {
        const role = /^edit/i.test(line) ? 'editor' : 'other';
        return { role, names: line.slice(match[0].length) };
      }
      const own = line.slice(0, longest + 1).toLowerCase();
      for (const [word, role] of roles) {
        if (role !== 'writer' && BY.test(word) && own.startsWith(`${word} `))
          return { role, names: line.slice(word.length + 1) };
      }
      return undefined;
    },
    mayLabel(text) {
      if (!starts.has(text.slice(0, 2).toLowerCase())) return false;
      const mark = nextMark(text.slice(0, longest + 4), 0);
      if (mark < 0 && text.length > longest + 1) return false;
      const role = roles.get(bare(mark < 0 ? text : text.slice(0, mark)).toLowerCase());
      return role === 'writer' || role === 'editor';
    },
    isLabelled(text) {
      const mark = nextMark(text.slice(0, longest + 4), 0);
      return mark > 0 && labelBefore(text, mark)?.start === 0;
    },
  };
}

/** "Photographed by", "Hair and make-up by", "Edited by": whoever gave something else than the words. */
const HAND =
  /^(?:photo\w*|pictur\w*|image\w*|illustrat\w*|art(?:work)?|graphic\w*|video\w*|film\w*|model\w*|hair|make-?up|styl\w*|design\w*|music|translat\w*|edit\w*|fact[- ]check\w*|animat\w*|audio|cover)(?:\s(?:and|&)\s[\w-]{1,20})?\sby\s/i;
/** A word for somebody's part that ends in "by". */
const BY = /\s(?:by|von|por|par|oleh|door|av|af|da|di)$/;

/** "ByAnn Lee", where the page's styles part them. */
const isGlued = (text: string, word: string, rest: string): boolean =>
  !NAME_WORDS.has(word) && /[a-z]$/.test(text.slice(0, word.length)) && /^[A-ZÀ-Þ][a-zß-ÿ]/.test(rest);

/** Whether a word before a name, written small, stands before two words written large: "di Anna Rossi", not "de la Cruz". */
const isNamed = (text: string, rest: string): boolean =>
  text[0] !== text[0]?.toUpperCase() && rest.split(/\s+/, 2).filter(isCapitalised).length === 2;

/** A word that ends in Han or Hangul. */
const EAST = /[\u3400-\u9fff\uac00-\ud7af]$/;

/**
 * Scripts without spaces write word and name together: "记者张三". A longer text goes on with another word
 * ("記者会見の全文"), and a single character begins many words ("文化", "글로벌").
 */
function isNameBehind(word: string, rest: string): boolean {
  if (!/[\u3400-\u9fff\uac00-\ud7af]{2}$/.test(word)) return false;
  return /^[\u3400-\u9fff\uac00-\ud7af]{2,4}(?![\w\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/.test(rest);
}

/** A label without the full stop and space behind it. */
const bare = (text: string): string => text.toLowerCase().trimEnd().replace(/\.$/, '');

const MARK = /[:：/]/;

/** Where the next colon or slash stands; -1 for nowhere. */
function nextMark(text: string, from: number): number {
  const at = (from ? text.slice(from) : text).search(MARK);
  return at < 0 ? -1 : at + from;
}
