// @ts-check
import { ld, p, story, times } from './story.mjs';

const wordpressPage = (/** @type {string} */ url) =>
  `<meta property="og:type" content="article"><meta property="article:modified_time" content="2025-01-02T09:00:00+00:00"><link rel="canonical" href="${url}">${ld({ '@graph': [{ '@type': 'WebPage', '@id': url, datePublished: '2020-01-02', dateModified: '2025-01-02' }, { '@type': 'WebSite' }, { '@type': 'BreadcrumbList' }] })}`;

/**
 * Pages about the site, its shop, forums and accounts, and pages that went wrong.
 * @type {Record<string, import('./articles.mjs').Kind>}
 */
export const services = {
  login: (pub, s) => ({
    path: '/login?next=%2F2025%2F03%2F14%2Fharbour-board-votes-to-keep',
    title: `${s.words.login} | ${pub.name}`,
    head: '<meta name="robots" content="noindex">',
    main: `<h1>${s.words.login}</h1><form method="post"><input type="email"><input type="password"><button>${s.words.login}</button></form><p>${s.sentence()}</p>`,
  }),
  'login in place of a story': (pub, s) => ({
    path: pub.address(s),
    title: `${s.words.login} | ${pub.name}`,
    head: '<meta name="robots" content="noindex">',
    main: `<div class="gate"><h2>${s.words.login}</h2><form method="post"><input type="email"><input type="password"></form><p>${s.sentence()}</p></div>`,
  }),
  'sign up for a letter': (pub, s) => ({
    path: '/newsletters/tideline',
    title: `Tideline | ${pub.name}`,
    head: '<meta property="og:type" content="website">',
    main: `<h1>Tideline</h1>${p([s.paragraph(2), s.paragraph(2)])}<form><input type="email"><button>OK</button></form><ul>${times(5, () => `<li><h3>${s.any(s.words.titles)}</h3><p>${s.sentence()}</p></li>`).join('')}</ul>`,
  }),
  about: (pub, s) => ({
    path: '/about-us/',
    title: `About us | ${pub.name}`,
    head: wordpressPage(`https://${pub.host}/about-us/`),
    main: `<article class="page type-page"><h1 class="entry-title">About us</h1><div class="entry-content">${p(s.paragraphs(7))}</div></article>`,
  }),
  'about by another name': (pub, s) => ({
    path: `/${{ id: 'profil-perusahaan', de: 'verlag/unternehmen', fr: 'qui-sommes-nous', es: 'quienes-somos', pt: 'quem-somos', it: 'chi-siamo', nl: 'over-ons', tr: 'kunye', ru: 'o-nas', ja: 'company', ko: 'company' }[s.lang] ?? 'who-we-are'}`,
    title: `${pub.name}`,
    head: wordpressPage(`https://${pub.host}/company`),
    main: `<h1>${pub.name}</h1><div class="content">${p(s.paragraphs(7))}</div>`,
  }),
  terms: (pub, s) => ({
    path: `/${{ id: 'syarat-dan-ketentuan', de: 'agb', fr: 'mentions-legales', es: 'aviso-legal', it: 'note-legali', nl: 'algemene-voorwaarden', pl: 'regulamin', ru: 'rules', tr: 'kullanim-kosullari' }[s.lang] ?? 'terms-and-conditions'}`,
    title: `Terms and conditions | ${pub.name}`,
    head: wordpressPage(`https://${pub.host}/terms`),
    main: `<h1>Terms and conditions</h1>${times(9, (at) => `<h2>${at + 1}. ${s.section}</h2>${p(s.paragraphs(2))}`).join('')}`,
  }),
  privacy: (pub, s) => ({
    path: `/${{ id: 'kebijakan-privasi', de: 'datenschutzerklaerung', fr: 'politique-de-confidentialite', es: 'politica-de-privacidad', it: 'privacy-policy', nl: 'privacyverklaring', pl: 'polityka-prywatnosci', pt: 'politica-de-privacidade', tr: 'gizlilik-politikasi' }[s.lang] ?? 'privacy-policy'}`,
    title: `Privacy | ${pub.name}`,
    head: wordpressPage(`https://${pub.host}/privacy`),
    main: `<article><h1>Privacy</h1><p>Last updated: 3 January 2025</p>${p(s.paragraphs(14))}</article>`,
  }),
  contact: (pub, s) => ({
    path: '/contact',
    title: `Contact | ${pub.name}`,
    head: '',
    main: `<h1>Contact</h1><p>${s.sentence()}</p><ul>${times(8, () => `<li>${s.person}<br><a href="mailto:a@b.example">a@b.example</a></li>`).join('')}</ul><form><input><textarea></textarea></form>`,
  }),
  forum: (_pub, s) => ({
    path: `/forum/threads/${s.slug}.${s.number}/`,
    head: ld({ '@type': 'DiscussionForumPosting', headline: s.title }),
    main: `<h1>${s.title}</h1>${times(10, (at) => `<article class="message"><div class="message-user"><a href="/members/${at}">${s.person}</a></div><time datetime="${s.iso}">${s.date}</time><div class="message-body">${p(s.paragraphs(1))}</div></article>`).join('')}`,
  }),
  'forum without data': (_pub, s) => ({
    host: 'forum.tidehouse.example',
    path: `/showthread.php?t=${s.number}`,
    head: '',
    main: `<h1>${s.title}</h1><table>${times(12, (at) => `<tr id="post${at}"><td class="user"><a href="/u/${at}">${s.person}</a><br>${at * 37} posts</td><td class="post"><div>${s.date}</div><div>${s.paragraph(3)}</div></td></tr>`).join('')}</table>`,
  }),
  'question with answers': (_pub, s) => ({
    host: 'ask.tidehouse.example',
    path: `/questions/${s.number}/${s.slug}`,
    head: ld({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: s.title } }),
    main: `<h1>${s.title}</h1><div class="question">${p(s.paragraphs(2))}</div>${times(5, () => `<div class="answer"><span class="votecount">12</span>${p(s.paragraphs(2))}<a href="/users/1">${s.person}</a></div>`).join('')}`,
  }),
  product: (_pub, s) => ({
    host: 'www.longbarn.example',
    path: `/enamel-kettle-blue-1-7-litre-p${s.number}.html`,
    title: 'Enamel kettle, blue, 1.7 litre',
    head: `<meta property="og:type" content="product"><meta property="product:price:amount" content="48">${ld({ '@type': 'Product', name: 'Kettle', offers: { '@type': 'Offer', price: 48 } })}`,
    main: `<h1>Enamel kettle, blue, 1.7 litre</h1><span class="price">48,00</span><form action="/cart/add"><button>OK</button></form><div class="description">${p(s.paragraphs(6))}</div>`,
  }),
  'product without data': (_pub, s) => ({
    host: 'toko.warungkita.example',
    path: `/ceret-enamel-biru-1-7-liter-${s.number}`,
    title: 'Ceret enamel biru 1,7 liter',
    head: '<meta property="og:type" content="website">',
    main: `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Ceret enamel biru 1,7 liter</h1><span itemprop="price">188.000</span><form action="/cart"><input type="number" name="quantity"><button>OK</button></form><div class="tab-pane">${p(s.paragraphs(5))}</div></div>`,
  }),
  shop: (_pub, s) => ({
    host: 'www.longbarn.example',
    path: '/c/kitchen/kettles',
    title: 'Kettles',
    head: '',
    main: `<h1>Kettles</h1><p>${s.paragraph(3)}</p>${times(24, (at) => `<div class="tile"><a href="/p/${at}"><img src="/k${at}.jpg"><h3>Kettle ${at}</h3></a><span>${at + 20},00</span></div>`).join('')}`,
  }),
  job: (_pub, s) => ({
    host: 'jobs.coast.example',
    path: `/job/redakteur-m-w-d-${s.number}`,
    title: 'Redakteur (m/w/d)',
    head: ld({ '@type': 'JobPosting', title: 'Redakteur' }),
    main: `<h1>Redakteur (m/w/d)</h1>${p(s.paragraphs(6))}<a href="/apply">OK</a>`,
  }),
  event: (_pub, s) => ({
    path: `/events/${s.slug}-${s.number}`,
    head: ld({ '@type': 'Event', name: s.title, startDate: s.iso }),
    main: `<h1>${s.title}</h1><p>${s.date}</p>${p(s.paragraphs(4))}`,
  }),
  'not found, with popular stories': (pub, s) => ({
    path: pub.address(s),
    title: `404 - Page not found | ${pub.name}`,
    head: '<meta name="robots" content="noindex">',
    main: `<h1>404</h1><h2>Page not found</h2><p>${s.sentence()}</p>${times(10, (at) => pub.card(story(pub.lang, `other ${s.number} ${at}`))).join('')}`,
  }),
  'not found, without saying so': (pub, s) => ({
    path: pub.address(s),
    title: pub.name,
    head: '',
    main: `<h2>${s.words.search}</h2><p>${s.paragraph(2)}</p><form><input type="search"></form>${times(6, (at) => pub.card(story(pub.lang, `other ${s.number} ${at}`))).join('')}`,
  }),
  'offer of a subscription': (pub, s) => ({
    path: '/subscribe/digital',
    title: pub.name,
    head: ld({ '@type': 'Product', name: pub.name }),
    main: `<h1>${pub.name}</h1>${times(3, (at) => `<section class="plan"><h2>${at + 5} / 4</h2>${p(s.paragraphs(1))}<a href="/checkout">OK</a></section>`).join('')}<h2>FAQ</h2>${times(6, () => `<details><summary>${s.sentence()}</summary><p>${s.paragraph(2)}</p></details>`).join('')}`,
  }),
  'wall in place of the story': (pub, s, url) => ({
    path: pub.address(s),
    head: pub.storyHead(s, url),
    main: `<h1>${s.title}</h1><p>${s.sentence()}</p><div class="offer"><h2>${s.words.more}</h2><ul><li>${s.sentence()}</li><li>${s.sentence()}</li></ul><a href="/subscribe">OK</a></div>`,
  }),
  'shell of an app': (pub, s) => ({
    path: pub.address(s),
    title: pub.name,
    head: '',
    main: `<div id="root"></div><noscript>${s.paragraph(2)}</noscript><script>window.__STATE__={"text":"${s.paragraph(1).replace(/"/g, '')}"}</script>`,
    aside: false,
  }),
  crossword: (_pub, s) => ({
    path: '/crosswords/quick/16722',
    title: 'Quick crossword no 16,722',
    head: '',
    main: `<h1>Quick crossword no 16,722</h1><table>${times(15, () => `<tr>${'<td></td>'.repeat(15)}</tr>`).join('')}</table><ol>${times(24, () => `<li>${s.any(s.words.titles)} (7)</li>`).join('')}</ol>`,
  }),
  quiz: (pub, s) => ({
    path: `/quiz/${s.slug}`,
    title: `Quiz | ${pub.name}`,
    head: '<meta property="og:type" content="article">',
    main: `<h1>${s.title}?</h1><p>${s.sentence()}</p><form>${times(8, (at) => `<fieldset><legend>${s.sentence()}</legend>${times(4, () => `<label><input type="radio" name="q${at}">${s.any(s.words.titles)}</label>`).join('')}</fieldset>`).join('')}</form>`,
  }),
  help: (pub, s) => ({
    path: '/help/faq',
    title: `FAQ | ${pub.name}`,
    head: ld({ '@type': 'FAQPage' }),
    main: `<h1>FAQ</h1>${times(9, () => `<h3>${s.sentence().slice(0, 60)}?</h3>${p(s.paragraphs(1))}`).join('')}`,
  }),
  consent: (pub, s) => ({
    path: '/consent?return=%2Fpolitics%2Fharbour-board-votes-to-keep-the-ferry-1234567.html',
    title: pub.name,
    head: '',
    main: `<h1>${pub.name}</h1>${p(s.paragraphs(3))}<button>OK</button><button>No</button>`,
  }),
  recipes: (pub, s, url) => ({
    path: '/recipes/soups',
    title: `Soups | ${pub.name}`,
    head: ld({ '@type': 'ItemList', url }),
    main: `<h1>Soups</h1><p>${s.paragraph(3)}</p>${times(18, () => `<div class="recipe"><a href="/recipes/1"><h3>${s.any(s.words.titles)}</h3></a><span>45 min</span></div>`).join('')}`,
  }),
};
