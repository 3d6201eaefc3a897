import { noteOf } from '../dom/kept';
import { Book } from './book';
import { reading } from './line';
import type { Noted } from './note';
import type { SiteKnowledge } from './types';

/** The texts, as removals tell them, of lines that the reader once brought back on this site. */
export function wantedTexts(notes: readonly Noted[], lang: string, known?: SiteKnowledge): string[] {
  const book = new Book(known);
  if (!book.hasWanted) return [];
  const read = reading(lang);
  const wanted = notes.filter((noted) => book.get(read(noted).hash)?.isWanted);
  return wanted.map(({ element }) => noteOf(element));
}
