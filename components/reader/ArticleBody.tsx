import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SafeHtml } from '../../utils/article/types';
import { useText } from '../text';
import { nameAnchors } from './anchors';
import { referrerFor } from './referrer';
import { scrollWithin } from './wide';

/** Addresses that make the browser ask a server; set once the element stands in its document. */
const LOADING = ['src', 'srcset', 'poster'] as const;

/**
 * The only place where HTML enters a document. It is parsed in a document without a window, where nothing loads.
 * Addresses are taken off and set again afterwards: Firefox holds parsed pictures to the page's policy, but not
 * those whose `src` an extension sets.
 */
export function ArticleBody({ html, lang, dir }: { html: SafeHtml; lang: string; dir: 'ltr' | 'rtl' }) {
  const t = useText();
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  useLayoutEffect(() => {
    const target = container.current;
    if (!target) return;
    // Text that has only grown goes on where it ended: what is being read or played stays as it is.
    const grown = shown.current !== '' && html.startsWith(shown.current);
    const fresh = grown ? html.slice(shown.current.length) : html;
    shown.current = html;
    const parsed = new DOMParser().parseFromString(fresh, 'text/html').body;
    const loading = [...parsed.querySelectorAll('[src], [srcset], [poster]')].map((element) => ({
      element,
      addresses: LOADING.map((name) => [name, element.getAttribute(name)] as const),
    }));
    for (const { element } of loading) for (const name of LOADING) element.removeAttribute(name);
    if (!grown) target.replaceChildren();
    const arriving = target.ownerDocument.createDocumentFragment();
    while (parsed.firstChild) arriving.append(parsed.firstChild); // as arguments of one call, a hundred thousand end the stack
    target.append(arriving);
    target.addEventListener('error', hideBroken, true);
    for (const { element, addresses } of loading) {
      if (element.localName === 'img') {
        element.setAttribute('loading', 'lazy');
        element.setAttribute('decoding', 'async');
        const source = addresses.find(([name]) => name === 'src')?.[1] ?? '';
        element.setAttribute('referrerpolicy', referrerFor(source, target.baseURI));
      }
      for (const [name, address] of addresses) if (address) element.setAttribute(name, address);
    }
    nameAnchors(target, t('reader_backToText'));
    const stop = scrollWithin(target, t('reader_table'), t('reader_listing'));
    return () => {
      stop();
      target.removeEventListener('error', hideBroken, true);
    };
  }, [html]);
  return <div ref={container} class="body" lang={lang} dir={dir} />;
}

/**
 * A picture that doesn't come leaves its caption, and no grey box. Chromium holds pictures that load late to the
 * page's policy, but not those that load at once: so each is asked for a second time.
 */
function hideBroken({ target }: Event): void {
  const element = target as Element; // of the frame's world, where `instanceof` knows another Element
  if (element.localName !== 'img') return;
  element.setAttribute('hidden', '');
  if (element.getAttribute('loading') !== 'lazy') return;
  element.removeAttribute('loading');
  element.addEventListener('load', () => element.removeAttribute('hidden'), { once: true });
  for (const name of ['srcset', 'src']) {
    const address = element.getAttribute(name);
    if (address) element.setAttribute(name, address);
  }
}
