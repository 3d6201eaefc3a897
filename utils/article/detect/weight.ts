/** Kana and Han, three times as dense as Latin letters; Hangul, twice; Thai, which parts no words. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const HANGUL = /[\uac00-\ud7af]/g;
const PLAIN = /^[\0-\u0dff]*$/;

/** Length of a text in characters of Latin script: those of denser scripts weigh more. */
export function weigh(text: string): number {
  const { length } = text.trim();
  if (!length || PLAIN.test(text)) return length;
  return length + 2 * (text.match(DENSE)?.length ?? 0) + (text.match(HANGUL)?.length ?? 0);
}
