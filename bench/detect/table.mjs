// @ts-check

/**
 * @typedef {import('./sets.mjs').Labelled & {article?: boolean, sure?: boolean, ms?: number, error?: string}} Judged
 */

/** Wrong ones that are named, for each set. */
const NAMED = 12;

/**
 * The figures as Markdown: what opens unasked and what a click reads, of articles and of other pages, the cost, the
 * wrong ones by kind.
 * @param {{name: string, rows: Judged[]}[]} sets
 * @param {{pages: number, detect: number, control: number, cpu: number}} layouts
 */
export function report(sets, layouts) {
  const all = { name: 'all of them', rows: sets.flatMap(({ rows }) => rows) };
  const lines = [...sets, all].map(({ name, rows }) => {
    const times = rows.map(({ ms }) => ms ?? Number.NaN).sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)]?.toFixed(1) ?? '';
    const [articles, others] = /** @type {const} */ (['article', 'other']).map((type) =>
      rows.filter((row) => row.type === type),
    );
    const cells = [articles, others].flatMap((of = []) => [share(of, 'sure'), share(of, 'article')]);
    return `| ${[name, ...cells, at(0.5), at(0.95)].join(' | ')} |`;
  });
  const wrong = sets.flatMap(({ name, rows }) => {
    const unopened = rows.filter((row) => row.type === 'article' && !row.sure);
    const opened = rows.filter((row) => row.type === 'other' && row.sure);
    const taken = rows.filter((row) => row.type === 'other' && row.article && !row.sure);
    return [
      named(`${name}: articles not opened`, unopened),
      named(`${name}: others opened`, opened),
      named(`${name}: others that a click would read`, taken),
    ];
  });
  return [
    '|  | articles opened unasked | read at a click | others opened unasked | read at a click | median ms | 95th percentile ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    ...wrong.filter(Boolean),
    '',
    `On ${layouts.pages} of these pages the layout was put out of date and traced: the browser computed styles or a layout ${layouts.detect} times while detection ran, and on ${layouts.control} of them when a height was asked for instead. There the first call took ${layouts.cpu.toFixed(1)} ms of the thread’s own time, at the median.`,
  ].join('\n');
}

/**
 * @param {Judged[]} rows
 * @param {'sure' | 'article'} field
 */
function share(rows, field) {
  return rows.length ? `${rows.filter((row) => row[field]).length} of ${rows.length}` : '';
}

/**
 * @param {string} title
 * @param {Judged[]} rows
 */
function named(title, rows) {
  if (!rows.length) return '';
  /** @type {Map<string, number>} */
  const kinds = new Map();
  for (const { kind, error } of rows) {
    const name = `${kind.slice(0, 40)}${error ? ` (${error})` : ''}`;
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
  const list = [...kinds].map(([kind, count]) => (count > 1 ? `${kind} (${count})` : kind));
  const rest = list.length - NAMED;
  return `- ${title}: ${list.slice(0, NAMED).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}
