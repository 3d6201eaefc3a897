// @ts-check
import { ld, p, slug, times } from './story.mjs';

/**
 * Publishers that are none, in the structure of systems that many real ones run on: how they form addresses, what
 * they declare of a story and of a list, and how they set a teaser and a story.
 * @typedef {import('./story.mjs').Story} Story
 * @typedef {{host: string, name: string, lang: string, address: (s: Story) => string, list: (section: string) => string,
 *   storyHead: (s: Story, url: string) => string, listHead: (title: string, url: string, top: Story) => string,
 *   bodyClass: (kind: 'story' | 'list' | 'front' | 'page') => string, card: (s: Story) => string, story: (s: Story, paragraphs: string[]) => string}} Publisher
 */

const og = (/** @type {string} */ type, /** @type {string} */ title, /** @type {string} */ url) =>
  `<meta property="og:type" content="${type}"><meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><link rel="canonical" href="${url}">`;
const newsArticle = (/** @type {Story} */ s, /** @type {string} */ url, type = 'NewsArticle') => ({
  '@type': type,
  mainEntityOfPage: { '@type': 'WebPage', '@id': url },
  headline: s.title,
  datePublished: s.iso,
  author: [{ '@type': 'Person', name: s.person }],
});
const none = () => '';

/** @type {Record<string, Omit<Publisher, 'host' | 'name' | 'lang'>>} */
const systems = {
  /** WordPress with a newspaper theme and Yoast: every page declares og:type article, one @graph. */
  wordpress: {
    address: (s) => `/${s.day}/${s.slug}/`,
    list: (section) => `/category/${slug(section) || 'news'}/`,
    storyHead: (s, url) =>
      `${og('article', s.title, url)}<meta property="article:published_time" content="${s.iso}"><meta name="author" content="${s.person}">${ld({ '@graph': [newsArticle(s, url, 'Article'), { '@type': 'WebPage', '@id': url }, { '@type': 'BreadcrumbList' }, { '@type': 'WebSite' }, { '@type': 'Organization' }, { '@type': 'Person' }] })}`,
    listHead: (title, url) =>
      `${og('article', title, url)}${ld({ '@graph': [{ '@type': 'CollectionPage', '@id': url }, { '@type': 'BreadcrumbList' }, { '@type': 'WebSite' }] })}`,
    bodyClass: (kind) =>
      ({
        story: 'post-template-default single single-post single-format-standard',
        list: 'archive category',
        front: 'home blog',
        page: 'page-template-default page',
      })[kind],
    card: (s) =>
      `<article class="post type-post hentry"><h2 class="entry-title"><a href="/${s.day}/${s.slug}/" rel="bookmark">${s.title}</a></h2><div class="entry-meta"><time class="entry-date" datetime="${s.iso}">${s.date}</time> <span class="author vcard"><a href="/author/x/">${s.person}</a></span></div><div class="entry-summary"><p>${s.paragraph(2)} [&hellip;]</p></div></article>`,
    story: (s, paragraphs) =>
      `<article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${s.iso}">${s.date}</time></span> <span class="byline"><span class="author vcard"><a href="/author/x/">${s.person}</a></span></span></div></header><div class="entry-content">${p(paragraphs)}</div></article><section class="related-posts"><h3>${s.words.more}</h3>${times(3, (at) => `<div><h4><a href="/2025/02/0${at + 1}/x-y-z/">${s.any(s.words.titles)}</a></h4></div>`).join('')}</section>`,
  },
  /** A portal with numbers in its addresses and a front whose JSON-LD lists its stories. */
  portal: {
    address: (s) => `/${slug(s.section) || 'news'}/read/${s.number}/${s.slug}`,
    list: (section) => `/${slug(section) || 'news'}`,
    storyHead: (s, url) =>
      `${og('article', s.title, url)}<meta name="content_PublishedDate" content="${s.iso}">${ld(newsArticle(s, url))}${ld({ '@type': 'BreadcrumbList' })}`,
    listHead: (title, url, top) =>
      `${og('website', title, url)}${ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', url: `${url}/read/${top.number}` }] })}`,
    bodyClass: none,
    card: (s) =>
      `<div class="list-content__item"><a href="/read/${s.number}/${s.slug}"><img data-src="/i.jpg" alt=""></a><div class="media__text"><h3 class="media__title"><a class="media__link" href="/read/${s.number}/${s.slug}">${s.title}</a></h3><div class="media__desc">${s.sentence()}</div><div class="media__date"><span d-time="1">${s.date}</span></div></div></div>`,
    story: (s, paragraphs) =>
      `<div class="detail"><h1 class="detail__title">${s.title}</h1><div class="detail__author">${s.person} - <span>Redaksi</span></div><div class="detail__date">${s.date}</div><div class="detail__body"><div class="detail__body-text">${p(paragraphs)}</div></div></div><div class="list-content">${times(4, (at) => `<article><h3><a href="/read/${s.number + at}/x">${s.any(s.words.titles)}</a></h3></article>`).join('')}</div>`,
  },
  /** Hashed classes and opaque ids, everything in one script; lists declare no type. */
  hashed: {
    address: (s) => `/news/articles/${s.code}`,
    list: (section) => `/news/${slug(section) || 'topics/abc'}`,
    storyHead: (s, url) =>
      `${og('article', `${s.title} - News`, url)}${ld({ ...newsArticle(s, url, 'ReportageNewsArticle'), url })}`,
    listHead: (title, url) => og('website', title, url),
    bodyClass: none,
    card: (s) =>
      `<div data-testid="card" class="sc-b8778340-0 kFmGvd"><a href="/news/articles/${s.code}" class="sc-2e6baa30-0"><div><h2 data-testid="card-headline" class="sc-9d830f2a-3">${s.title}</h2><p data-testid="card-description" class="sc-cd6075cf-0">${s.sentence()}</p></div><span data-testid="card-metadata">3 h</span></a></div>`,
    story: (s, paragraphs) =>
      `<article class="css-1a2b"><div data-component="headline-block"><h1 class="css-9x">${s.title}</h1></div><div data-component="byline-block"><time class="css-t" datetime="${s.iso}">${s.date}</time><span class="css-n">${s.person}</span></div>${paragraphs.map((text) => `<div data-component="text-block"><p class="css-p">${text}</p></div>`).join('')}</article><div data-component="links-block"><h2>More</h2><ul>${times(4, (at) => `<li><a href="/news/articles/q${at}x9">${s.any(s.words.titles)}</a></li>`).join('')}</ul></div>`,
  },
  /** Arc-like: date in the address, section fronts declare the NewsArticle of their top story. */
  arc: {
    address: (s) => `/${slug(s.section) || 'noticias'}/${s.day}/${s.slug}/`,
    list: (section) => `/${slug(section) || 'noticias'}/`,
    storyHead: (s, url) =>
      `${og('article', s.title, url)}<meta property="article:published_time" content="${s.iso}"><meta property="article:author" content="${s.person}">${ld({ ...newsArticle(s, url), isAccessibleForFree: 'True' })}`,
    listHead: (title, url, top) =>
      `${og('article', title, url)}${ld(newsArticle(top, `${url}${top.day}/${top.slug}/`))}`,
    bodyClass: none,
    card: (s) =>
      `<article class="c-card b-s"><header><h2 class="c-t"><a href="/x/${s.day}/${s.slug}/">${s.title}</a></h2><div class="c-a"><a href="/autor/x/">${s.person}</a> <span class="c-d"><time datetime="${s.iso}">${s.date}</time></span></div></header><p class="c-d">${s.paragraph(2)}</p></article>`,
    story: (s, paragraphs) =>
      `<article id="main-content"><header class="a_e"><h1 class="a_t">${s.title}</h1><h2 class="a_st">${s.sentence()}</h2></header><div class="a_md"><div class="a_md_txt"><a href="/autor/x/">${s.person}</a></div><div class="a_md_f"><time datetime="${s.iso}">${s.date}</time></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${p(paragraphs)}</div></article>`,
  },
  /** Drupal: words in the address, no JSON-LD, microdata at most; lists are views. */
  drupal: {
    address: (s) => `/content/${s.slug}`,
    list: (section) => `/${slug(section) || 'taxonomy/term/12'}`,
    storyHead: (s, url) =>
      `<link rel="canonical" href="${url}"><meta name="Generator" content="Drupal 10"><meta name="description" content="${s.sentence()}">`,
    listHead: (_title, url) =>
      `<link rel="canonical" href="${url}"><meta name="Generator" content="Drupal 10">`,
    bodyClass: (kind) =>
      ({
        story: 'path-node page-node-type-article',
        list: 'path-taxonomy',
        front: 'path-frontpage',
        page: 'path-node page-node-type-page',
      })[kind],
    card: (s) =>
      `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="/content/${s.slug}" hreflang="${s.lang}">${s.title}</a></span></div><div class="views-field views-field-created"><span class="field-content">${s.date}</span></div><div class="views-field views-field-body"><div class="field-content">${s.paragraph(3)}</div></div></div>`,
    story: (s, paragraphs) =>
      `<article class="node node--type-article node--view-mode-full"><h1 class="page-title"><span>${s.title}</span></h1><footer class="node__meta"><div class="node__submitted">${s.words.by} <span>${s.person}</span>, ${s.date}</div></footer><div class="node__content"><div class="field field--name-body field__item">${p(paragraphs)}</div></div></article>`,
  },
  /** Tables and fonts of an old site in plain ASP: addresses with a query, no metadata at all. */
  tables: {
    address: (s) => `/news/view.asp?id=${s.number}`,
    list: (section) => `/news/list.asp?cat=${slug(section) || 12}`,
    storyHead: none,
    listHead: none,
    bodyClass: none,
    card: (s) =>
      `<tr><td class="tit"><a href="/news/view.asp?id=${s.number}"><b>${s.title}</b></a></td></tr><tr><td class="txt">${s.paragraph(2)}</td></tr><tr><td class="dat">${s.date}</td></tr>`,
    story: (s, paragraphs) =>
      `<table width="640"><tr><td class="bigtitle"><font size="5"><b>${s.title}</b></font></td></tr><tr><td class="small">${s.words.by} ${s.person} | ${s.date}</td></tr><tr><td class="text"><font size="2">${paragraphs.join('<br><br>\n')}</font></td></tr></table>`,
  },
  /** A news portal in the manner of the Far East: numbers alone in the address, short titles in long lists. */
  numbers: {
    address: (s) => `/article/${String(s.number).slice(0, 3)}/0000${s.number}`,
    list: () => '/section/100',
    storyHead: (s, url) =>
      `${og('article', s.title, url)}<meta property="og:article:author" content="${s.person}">`,
    listHead: (title, url) => og('article', title, url),
    bodyClass: none,
    card: (s) =>
      `<li class="sa_item"><div class="sa_text"><a href="/article/${String(s.number).slice(0, 3)}/0000${s.number}" class="sa_text_title"><strong class="sa_text_strong">${s.title}</strong></a><div class="sa_text_lede">${s.paragraph(2)}</div><div class="sa_text_info"><b>${s.person}</b> 12</div></div></li>`,
    story: (s, paragraphs) =>
      `<div class="newsct_wrapper"><div class="media_end_head"><h2 id="title_area" class="media_end_head_headline"><span>${s.title}</span></h2><div class="media_end_head_info"><span class="media_end_head_info_datestamp_time" data-date-time="2025-03-14 09:20:00">${s.date}</span><em class="media_end_head_journalist_name">${s.person}</em></div></div><div id="newsct_article"><article id="dic_area" class="go_trans _article_content">${paragraphs.join('<br><br>')}</article></div></div>`,
  },
  /** A static site or a letter: short address, a title and a text, hardly any frame. */
  plain: {
    address: (s) => `/p/${s.slug.split('-').slice(0, 3).join('-')}`,
    list: () => '/archive',
    storyHead: (s, url) => `${og('article', s.title, url)}${ld({ ...newsArticle(s, url), url })}`,
    listHead: (title, url) => og('website', title, url),
    bodyClass: none,
    card: (s) =>
      `<div class="post-preview"><a class="post-preview-title" href="/p/${s.slug}">${s.title}</a><a class="post-preview-description" href="/p/${s.slug}">${s.sentence()}</a><time datetime="${s.iso}">${s.date}</time></div>`,
    story: (s, paragraphs) =>
      `<main><div class="post-header"><h1 class="post-title">${s.title}</h1><h3 class="subtitle">${s.sentence()}</h3><div class="byline">${s.person}<div>${s.date}</div></div></div><div class="body markup" dir="auto">${p(paragraphs)}</div></main>`,
  },
  /** A city paper whose addresses end in ".html" and which sets its text in sections. */
  sections: {
    address: (s) => `/${slug(s.section) || 'region'}/${s.slug}-${s.number}.html`,
    list: (section) => `/${slug(section) || 'region'}/`,
    storyHead: (s, url) =>
      `${og('article', s.title, url)}<meta name="date" content="${s.iso}">${ld({ '@graph': [newsArticle(s, url), { '@type': 'BreadcrumbList' }] })}`,
    listHead: (title, url) => `${og('website', title, url)}${ld({ '@type': 'WebPage', name: title })}`,
    bodyClass: (kind) => (kind === 'story' ? 'article-page' : 'index-page'),
    card: (s) =>
      `<article class="teaser teaser--l"><a href="/x/${s.slug}-${s.number}.html"><div class="teaser__content"><span class="teaser__kicker">${s.section}</span><h3 class="teaser__headline">${s.title}</h3><p class="teaser__text">${s.paragraph(2)}</p></div></a></article>`,
    story: (s, paragraphs) =>
      `<article class="article" itemscope itemtype="https://schema.org/NewsArticle"><header class="article__header"><h1 class="article__headline" itemprop="headline"><span class="kicker">${s.section}: </span>${s.title}</h1><p class="article__intro">${s.sentence()}</p><div class="article__meta"><span itemprop="author">${s.words.by} ${s.person}</span> <time itemprop="datePublished" datetime="${s.iso}">${s.date}</time></div></header>${paragraphs.map((text) => `<section class="article__section"><p>${text}</p></section>`).join('')}</article><aside class="teaser-list">${times(3, (at) => `<article class="teaser"><h3><a href="/x/y-${at}.html">${s.any(s.words.titles)}</a></h3></article>`).join('')}</aside>`,
  },
  /** Blogger: a whole archive of posts with their full text under one address. */
  blogger: {
    address: (s) => `/2025/03/${s.slug.slice(0, 34)}.html`,
    list: (section) => `/search/label/${encodeURIComponent(section)}`,
    storyHead: (s, url) => `${og('article', s.title, url)}<meta content="blogger" name="generator">`,
    listHead: (title, url) => `${og('website', title, url)}<meta content="blogger" name="generator">`,
    bodyClass: (kind) => (kind === 'story' ? 'item-view' : 'feed-view'),
    card: (s) =>
      `<div class="post hentry"><h3 class="post-title entry-title"><a href="/2025/03/${s.slug.slice(0, 34)}.html">${s.title}</a></h3><div class="post-body entry-content">${s.paragraphs(4).join('<br /><br />')}</div><div class="post-footer"><span class="post-author">${s.person}</span> <abbr class="published" title="${s.iso}">09:20</abbr></div></div>`,
    story: (s, paragraphs) =>
      `<div class="post hentry" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">${s.title}</h3><div class="post-body entry-content" itemprop="description articleBody">${paragraphs.join('<br /><br />')}</div><div class="post-footer"><span class="post-author">${s.person}</span> <abbr class="published" itemprop="datePublished" title="${s.iso}">09:20</abbr></div></div>`,
  },
};

const run = (
  /** @type {string} */ host,
  /** @type {string} */ name,
  /** @type {string} */ lang,
  /** @type {string} */ system,
) => ({
  host,
  name,
  lang,
  .../** @type {Omit<Publisher, 'host' | 'name' | 'lang'>} */ (systems[system]),
});

/** @type {Publisher[]} */
export const publishers = [
  run('www.sorrelmercury.example', 'The Sorrel Mercury', 'en', 'wordpress'),
  run('www.randupos.example', 'Randu Pos', 'id', 'portal'),
  run('news.bellwether.example', 'Bellwether News', 'en', 'hashed'),
  run('www.elcabomarin.example', 'El Cabo Marín', 'es', 'arc'),
  run('www.marheuvelpost.example', 'Marheuvel Post', 'nl', 'drupal'),
  run('www.collemaro.example', 'Gazzetta di Colle Maro', 'it', 'tables'),
  run('n.news.maru.example', '마루뉴스', 'ko', 'numbers'),
  run('quill.letterhouse.example', 'Quill & Marl', 'en', 'plain'),
  run('www.sorrelsander-bote.example', 'Sorrelsander Bote', 'de', 'sections'),
  run('kabarwiru.blog.example', 'Kabar Wiru', 'id', 'blogger'),
  run('www.wartasela.example', 'Warta Sela', 'id', 'wordpress'),
  run('www.kualaserai.example', 'Harian Kuala Serai', 'ms', 'portal'),
  run('news.oka.example', '丘新聞', 'ja', 'hashed'),
  run('www.folhaclara.example', 'Folha Clara', 'pt', 'arc'),
  run('www.echodemarne.example', 'L’Écho de Mont-Marne', 'fr', 'sections'),
  run('www.sindiyan.example', 'صحيفة السنديان', 'ar', 'wordpress'),
  run('www.kiziltepe.example', 'Kızıltepe Haber', 'tr', 'portal'),
  run('vnsonle.example', 'Báo Sơn Lệ', 'vi', 'sections'),
  run('www.kilimaleo.example', 'Kilima Leo', 'sw', 'drupal'),
  run('www.shchavel.example', 'Щавелевый вестник', 'ru', 'portal'),
  run('www.marutila.example', 'मारू समाचार', 'hi', 'wordpress'),
  run('www.doimali.example', 'ดอยมะลินิวส์', 'th', 'numbers'),
  run('www.maanling.example', '马鞍岭网', 'zh', 'tables'),
  run('www.glosmarowa.example', 'Głos Marowa', 'pl', 'arc'),
];
