import type { Steps } from '../steps';

/** What may be taken apart between its children: a parser reads each of them as it would read all. */
const APART = new Set(['div', 'section', 'table', 'tbody', 'ul', 'ol', 'blockquote']);

/**
 * The HTML below an element, purified piece by piece: what stands side by side, in pieces of about so many characters, and
 * what is longer by itself in pieces with its own tags around each. Null where that wouldn't be the same as all at once: a
 * tag comes out otherwise than it went in. `body` is only read; it is one that `rebuild` made.
 */
export function* purifiedByPieces(
  body: Element,
  size: number,
  purify: (html: string) => string,
): Steps<string | null> {
  let pure = '';
  let waiting = '';
  const within: { open: string; close: string }[] = [];

  /** Purifies what waits, with the tags around it that are open. False where these come out changed. */
  const flush = (): boolean => {
    const open = within.map((tags) => tags.open).join('');
    const close = within
      .map((tags) => tags.close)
      .reverse()
      .join('');
    const html = purify(open + waiting + close);
    if (!html.startsWith(open) || !html.endsWith(close) || html.length < open.length + close.length)
      return false;
    pure += html.slice(open.length, html.length - close.length);
    waiting = '';
    return true;
  };

  function* take(parent: Element): Steps<boolean> {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      const element = child.nodeType === 1 ? (child as Element) : undefined;
      const html = element ? element.outerHTML : written(child);
      if (element && html.length > size && APART.has(element.localName)) {
        const shell = (element.cloneNode(false) as Element).outerHTML;
        const close = `</${element.localName}>`;
        const open = shell.slice(0, -close.length);
        if (!flush()) return false;
        within.push({ open, close });
        pure += open;
        if (!(yield* take(element)) || !flush()) return false;
        within.pop();
        pure += close;
      } else waiting += html;
      if (waiting.length > size) {
        if (!flush()) return false;
        yield;
      }
    }
    return true;
  }

  return (yield* take(body)) && flush() ? pure : null;
}

/** A text as it is written in HTML. */
function written(text: Node): string {
  const around = text.ownerDocument?.createElement('div') as Element;
  around.append(text.cloneNode());
  return around.innerHTML;
}
