// @ts-check

/**
 * What a reader sees of a body: its blocks as lines, without figures, and the captions by themselves. Runs in the
 * page: it is sent there as source, so it stands alone. The HTML is parsed in a document where nothing loads.
 * A figure without picture or film (a table, a quote, a listing) is text, all but its caption.
 * @param {string} html
 * @returns {{text: string, captions: string[]}}
 */
export function bodyText(html) {
  const BLOCKS = new Set(
    `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
     footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table
     tbody td tfoot th thead tr ul`.split(/\s+/),
  );
  const UNSEEN =
    'script, style, template, noscript, iframe, object, audio, video, canvas, svg, rp, select, textarea';
  const PICTURES = 'img, picture, video, audio, iframe, object, embed, svg, canvas';
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const captions = [...body.querySelectorAll('figcaption')].map((caption) =>
    squash(caption.textContent ?? ''),
  );
  for (const figure of body.querySelectorAll('figure')) if (figure.querySelector(PICTURES)) figure.remove();
  for (const unseen of body.querySelectorAll(`figcaption, ${UNSEEN}`)) unseen.remove();

  /** @type {string[]} */
  const lines = [''];
  /** @param {string} text */
  const add = (text) => {
    lines[lines.length - 1] += text;
  };
  /** @param {Node} node */
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return add(node.textContent ?? '');
    if (!(node instanceof Element)) return;
    if (node.localName === 'br') return void lines.push('');
    const block = BLOCKS.has(node.localName);
    if (block) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (block) lines.push('');
  };
  walk(body);
  return { text: lines.map(squash).filter(Boolean).join('\n'), captions: captions.filter(Boolean) };

  /** @param {string} text */
  function squash(text) {
    return text.replace(/\s+/g, ' ').trim();
  }
}
