// @ts-check
import { slug, times } from './story.mjs';

/**
 * A whole document around a main part: head, menu, column beside, footer. Every other publisher writes it with
 * elements that say what they are, the rest with bare blocks.
 * @param {import('./publishers.mjs').Publisher} publisher
 * @param {import('./story.mjs').Story} s
 * @param {{title: string, head: string, main: string, bodyClass: string, aside?: boolean}} parts
 */
export function frame(publisher, s, { title, head, main, bodyClass, aside = true }) {
  const { words } = s;
  const links = (/** @type {string[]} */ names) =>
    names.map((name) => `<li><a href="/${slug(name) || 's'}/">${name}</a></li>`).join('');
  const says = publisher.host.length % 2 === 0;
  const [nav, foot, side, middle] = says
    ? ['nav', 'footer', 'aside', 'main']
    : ['div class="menu"', 'div class="bottom"', 'div class="rightcol"', 'div class="wrap"'];
  const end = (/** @type {string} */ open) => `</${open.split(' ')[0]}>`;
  const beside = aside
    ? `<${side}><h4>${words.more}</h4><ol>${times(6, (at) => `<li><a href="/x/${s.number + at}">${s.any(words.titles)}</a></li>`).join('')}</ol></${side.split(' ')[0]}>`
    : '';
  return `<!doctype html><html lang="${s.lang}"${/^(ar|fa|he)$/.test(s.lang) ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body class="${bodyClass}"><${nav}><a href="/">${publisher.name}</a><ul>${links([...words.sections, words.search, words.login])}</ul></${nav.split(' ')[0]}>
<${middle}>${main}</${middle.split(' ')[0]}>${beside}
<${foot}><ul>${links(['About', 'Contact', 'Privacy', 'Terms'])}</ul><p>&copy; 2025 ${publisher.name}. ${s.sentence()} ${s.sentence()}</p>${end(foot)}</body></html>`;
}
