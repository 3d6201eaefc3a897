import type { Lexicon } from '../../rules/types';

/** Words before the name of someone who edited, checked or translated: named beside the writers, not among them. */
const EDITOR =
  'editor|editors|edited by|editing by|redaktur|redaktör|redaktor|red|penyunting|penulis naskah|produser|redacteur|éditeur|editado por|edición|editor-in-chief|responsible editor|编辑|責編|责编|責任編輯|责任编辑|編集|편집|редактор|ред|redaktion|edit';
/** Words before the name of someone who gave pictures: no part of a byline. */
const PICTURES =
  'foto|fotos|photo|photos|photo by|photographs by|photographer|fotografer|photographs|illustration|illustrations by|ilustrasi|ilustrator|infografis|video|graphics|fotografía|fotos von|bild|bilder|写真|撮影|摄影|攝影|사진|фото|translated by|translation|penerjemah|übersetzung|traduction|traducción|copyright|sumber|source|quelle|fuente|fonte|publisher|fact-checked by|reviewed by|medically reviewed by|uploader|waktu baca';

export type Role = 'writer' | 'editor' | 'other';

/** Tells the role words of a page's language and English from names. */
export interface Roles {
  /** Splits "Penulis: A | Editor: B" into what each label says; text before the first label has no role. */
  split(text: string): { role?: Role; text: string }[];
  /**
   * Takes "By", "Oleh", "Von" off the beginning of a byline; `undefined` where it doesn't begin so. `sure` leaves words
   * that also begin names ("De Rossi", "Von Arx"), for fields where a bare name is expected.
   */
  withoutBy(text: string, sure?: boolean): string | undefined;
  /** May a text of its own (a text node) be a label or begin with one? Cheap, for every text of a page. */
  mayLabel(text: string): boolean;
  /** Does a text begin with a label such as "Penulis:" or "Editor:"? */
  isLabelled(text: string): boolean;
}

/** Words before a name that are also the beginning of names. */
const NAME_WORD = /^(?:de|di|da|von|van|na|av|af|text|texto|tekst|tim|rep|haber|bài|theo)\s/iu;

const EAST = '[\\p{Script=Han}\\p{Script=Hangul}]';

const escapeWord = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\?\.$/, '');

export function rolesFor(lexicon: Lexicon, lang: string): Roles {
  const primary = lang.split('-')[0];
  const entries = lexicon.filter((entry) => entry.lang === primary || entry.lang === 'en');
  const by = [...new Set(entries.flatMap((entry) => entry.by))].sort((a, b) => b.length - a.length);
  const writers = by.map(escapeWord).join('|') || 'By';
  const labels = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${writers})|(${EDITOR})|(${PICTURES}))\\.?\\s*(?:[:：]|/(?=\\s*[A-Z]))\\s*`,
    'giu',
  );
  // Scripts without spaces write the word and the name together: "记者张三". A longer text goes on with another word
  // ("記者会見の全文"), and a single character begins many words ("文化", "글로벌").
  const together = `(?<=${EAST}{2})(?=${EAST}{2,4}(?:[^\\p{L}]|$))`;
  const opening = new RegExp(
    `^(?:${writers})(?:\\s*[:：]\\s*|\\s+|(?<=${EAST})\\s*[/／]\\s*|${together})`,
    'iu',
  );
  const start = new RegExp(`^(?:${writers}|${EDITOR})\\.?\\s*(?:[:：/]|$)`, 'iu');
  return {
    split(text) {
      const parts: { role?: Role; text: string }[] = [];
      let from = 0;
      let role: Role | undefined;
      for (const match of text.matchAll(labels)) {
        parts.push({ role, text: text.slice(from, match.index) });
        role = match[1] ? 'writer' : match[2] ? 'editor' : 'other';
        from = match.index + match[0].length;
      }
      parts.push({ role, text: text.slice(from) });
      return parts.filter((part) => part.text.trim());
    },
    withoutBy(text, sure = false) {
      const match = opening.exec(text) ?? /^by\s+/iu.exec(text);
      if (!match || (sure && NAME_WORD.test(match[0]) && !/[:：]/.test(match[0]))) return undefined;
      return text.slice(match[0].length);
    },
    mayLabel: (text) => start.test(text),
    isLabelled: (text) => text.slice(0, 60).search(labels) === 0,
  };
}
