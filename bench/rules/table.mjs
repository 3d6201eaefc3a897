// @ts-check

/** @typedef {import('./weigh.mjs').Share & {set: string, id: string}} Found */

/**
 * All rules as a Markdown table, the ones that lose the most first.
 * @param {Found[]} found
 */
export function rulesTable(found) {
  /** @type {Map<string, Found[]>} */
  const byRule = new Map();
  for (const one of found) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  const rows = [...byRule].map(([rule, shares]) => {
    const sum = (/** @type {(share: Found) => number} */ of) =>
      shares.reduce((total, one) => total + of(one), 0);
    return {
      rule,
      pages: new Set(shares.map(({ set, id }) => `${set}/${id}`)).size,
      lines: sum(({ lines }) => lines),
      lost: sum(({ lost }) => lost.length),
      junk: sum(({ junk }) => junk),
      f1: 100 * sum(({ f1 }) => f1),
      held: sum(({ held }) => held),
      kept: sum(({ kept }) => kept),
    };
  });
  rows.sort((a, b) => worth(a) - worth(b) || a.rule.localeCompare(b.rule));
  return [
    '| rule | pages | lines | true, lost | junk | F1 points | junk held back | true strings |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ rule, pages, lines, lost, junk, f1, held, kept }) =>
        `| ${rule} | ${pages} | ${lines} | ${lost} | ${junk} | ${signed(f1.toFixed(1))} | ${held} | ${signed(kept)} |`,
    ),
  ].join('\n');
}

/** @param {{f1: number, held: number, kept: number}} row */
const worth = ({ f1, held, kept }) => f1 + held + 3 * kept;

/** @param {number | string} figure */
const signed = (figure) =>
  Number(figure) > 0 ? `+${figure}` : Number(figure) === 0 ? '0' : `${figure}`.replace('-', '−');
