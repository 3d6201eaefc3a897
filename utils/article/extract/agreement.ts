import { key } from '../dom/text';

/** Words in a run; runs this long hardly repeat by chance. */
const RUN = 4;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

/** Asks how much of a text (0 to 1) stands in `told`, by runs of four words (characters in unspaced scripts). */
export function agreement(told: string): (text: string) => number {
  const runs = new Set(runsOf(told));
  return (text) => {
    const own = runsOf(text);
    if (!own.length) return 0;
    return own.filter((run) => runs.has(run)).length / own.length;
  };
}

function runsOf(text: string): string[] {
  const words = key(text.replace(UNSPACED, ' $& ')).split(' ');
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}
