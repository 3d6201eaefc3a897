// @ts-check
import { among, letters, truthOf } from './truth.mjs';

/**
 * What a rule did on one page. `lines` it took; of them `lost` are true and shown nowhere else, `junk` are junk by the
 * truth. `f1` (of the body, 0 to 1), `held` (junk strings), `kept` (true strings): how much higher, fewer and more they are
 * with the rule than without it.
 * @typedef {{rule: string, lines: number, lost: string[], junk: number, f1: number, held: number, kept: number}} Share
 */

/**
 * @param {Record<string, any>} truth of the row
 * @param {import('./ask.mjs').Told} told
 * @param {(body: string, text: string) => number} f1Of how well a text fits a true body
 * @returns {Share[]} one for each rule that took something
 */
export function weigh(truth, told, f1Of) {
  const judge = truthOf(truth);
  /** @type {Map<string, Share>} */
  const shares = new Map();
  const isShown = among([...told.text.split('\n'), ...told.captions, told.title, told.standfirst]);
  for (const { rule, lines } of told.taken) {
    const share = shares.get(rule) ?? { rule, lines: 0, lost: [], junk: 0, f1: 0, held: 0, kept: 0 };
    shares.set(rule, share);
    share.lines += lines.length;
    if (!judge) continue;
    for (const line of lines) {
      if (judge.isTrue(line)) {
        if (!isShown(line)) share.lost.push(line);
      } else if (judge.isJunk(line)) share.junk++;
    }
  }
  if (!judge) return [...shares.values()];
  const bodies = bodiesOf(truth);
  const figures = (/** @type {import('./ask.mjs').Shown} */ shown) => {
    const all = letters([shown.standfirst, shown.text, ...shown.captions].join(' '));
    const body = letters(shown.text);
    const count = (/** @type {string[]} */ strings, /** @type {string} */ text) =>
      strings.filter((one) => text.includes(letters(one))).length;
    return {
      f1: Math.max(0, ...bodies.map((body) => f1Of(body, shown.text))),
      junk: count(judge.unwanted, body),
      wanted: count(judge.wanted, all),
    };
  };
  const now = figures(told);
  for (const [rule, shown] of Object.entries(told.without)) {
    const share = shares.get(rule);
    if (!share) continue;
    const other = figures(shown);
    share.f1 = now.f1 - other.f1;
    share.held = other.junk - now.junk;
    share.kept = now.wanted - other.wanted;
  }
  return [...shares.values()];
}

/**
 * The true body, with and without its standfirst; none where the truth has only parts.
 * @param {Record<string, any>} truth
 * @returns {string[]}
 */
function bodiesOf(truth) {
  const body = truth.body ?? truth.lines?.join('\n');
  if (body === undefined) return [];
  return [body, ...(truth.summary?.length ? [[...truth.summary, body].join('\n')] : [])];
}
