// @ts-check

/**
 * The source of a call, for an evaluator that takes text. The function sees its arguments only.
 * @param {Function} run
 * @param {unknown[]} args what JSON carries
 */
export const callSource = (run, args) => `(${run})(...${JSON.stringify(args)})`;

/** Says inside of our closed shadow roots what they are; outside nothing does (utils/page/surface/hosts.ts). */
export const MARK = 'data-saring';

/**
 * The source of an expression that runs a function on the reader's nodes. It travels as text into the page, which no
 * policy of the page forbids. Its value is null where no reader is drawn, else JSON.
 * @param {string} shadow an expression that gives the reader's shadow root, or nothing
 * @param {Function} run
 * @param {unknown[]} args
 */
export function callOnReader(shadow, run, args) {
  return `(async () => {
    const shadow = ${shadow};
    const dialog = shadow?.querySelector('dialog');
    const frame = shadow?.querySelector('iframe') ?? null;
    const inside = frame ? frame.contentDocument : shadow;
    const reader = inside?.querySelector('.reader');
    if (!reader) return null;
    const nodes = { host: shadow.host, shadow, dialog, frame, document: frame ? inside : document, reader };
    const value = await (${run})(nodes, ...${JSON.stringify(args)});
    return JSON.stringify({ value });
  })()`;
}

/**
 * @param {unknown} json what such an expression gave
 * @returns {any}
 */
export const readerValue = (json) => (typeof json === 'string' ? JSON.parse(json).value : undefined);
