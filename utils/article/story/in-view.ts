/** A story of a live page: its headline there, and elements (of the copy) that may say its address. */
export interface Seen {
  headline: Element;
  names: (Element | null)[];
}

/** The story whose address the page has now counts as if it were seen on so much more of the window. */
const NAMED = 0.25;

/**
 * Which of the stories, one below the other, fills most of the window: each reaches from its headline to the next.
 * The first where nothing is laid out.
 */
export function inView({ defaultView }: Document, stories: readonly Seen[], url: string): number {
  const height = defaultView?.innerHeight ?? 0;
  const boxes = stories.map(({ headline }) => Element.prototype.getBoundingClientRect.call(headline));
  if (!height || boxes.some((box) => box.height === 0)) return 0;
  const tops = boxes.map(({ top }) => top);
  if (tops.some((top, at) => at > 0 && top <= (tops[at - 1] as number))) return 0; // side by side
  let best = { at: 0, share: 0 };
  for (const [at, { names }] of stories.entries()) {
    const from = at === 0 ? 0 : Math.max(0, tops[at] as number);
    const to = Math.min(height, tops[at + 1] ?? height);
    if (to <= from) continue;
    const share = (to - from) / height + (names.some((name) => name && says(name, url)) ? NAMED : 0);
    if (share > best.share) best = { at, share };
  }
  return best.at;
}

/** Whether an attribute of an element (`data-url`, `data-href`, `itemid`, `href`…) is the address of the page. */
function says(element: Element, url: string): boolean {
  const { host, pathname } = new URL(url);
  return Array.from(element.attributes).some(({ value }) => {
    if (!/^(https?:\/)?\//.test(value) || !URL.canParse(value, url)) return false;
    const named = new URL(value, url);
    return named.host === host && named.pathname === pathname && pathname !== '/';
  });
}
