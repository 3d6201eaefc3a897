// @ts-check
import { ld, p, story, times } from './story.mjs';

/**
 * Kinds of articles: what stands on the page of a publisher. `head` and `path` replace the publisher's own.
 * @typedef {{path?: string, host?: string, title?: string, head?: string, main: string, aside?: boolean}} Parts
 * @typedef {(publisher: import('./publishers.mjs').Publisher, s: import('./story.mjs').Story, url: string) => Parts} Kind
 * @type {Record<string, Kind>}
 */
export const articles = {
  news: (pub, s) => ({ main: pub.story(s, s.paragraphs(9)) }),
  long: (pub, s) => ({ main: pub.story(s, s.paragraphs(40)) }),
  short: (pub, s) => ({ main: pub.story(s, [s.paragraph(2), s.paragraph(2), s.paragraph(2)]) }),
  brief: (pub, s) => ({ main: pub.story(s, [s.paragraph(3), s.paragraph(2)]) }),
  interview: (pub, s) => ({
    main: pub.story(s, [
      s.paragraph(2),
      ...times(9, (at) => (at % 2 ? s.paragraph(3) : `<strong>${s.sentence().slice(0, 70)}?</strong>`)),
    ]),
  }),
  'list article': (pub, s) => ({
    main: pub.story(s, [
      s.paragraph(2),
      ...times(7, (at) => `</p><h2>${at + 1}. ${s.any(s.words.titles)}</h2><p>${s.paragraph(2)}`),
    ]),
  }),
  opinion: (pub, s) => ({
    title: `${s.title.split(' ').slice(0, 3).join(' ')} | ${pub.name}`,
    main: pub.story({ ...s, title: s.title.split(' ').slice(0, 3).join(' ') }, s.paragraphs(11)),
  }),
  'no metadata': (pub, s) => ({ head: '', main: pub.story(s, s.paragraphs(8)) }),
  'calls itself a website': (pub, s, url) => ({
    head: `<meta property="og:type" content="website"><meta property="og:title" content="${s.title}"><link rel="canonical" href="${url}">`,
    main: pub.story(s, s.paragraphs(8)),
  }),
  'short path': (pub, s) => ({ path: `/${s.code.slice(0, 7)}`, main: pub.story(s, s.paragraphs(8)) }),
  'number in query': (pub, s) => ({ path: `/?id=${s.number}`, main: pub.story(s, s.paragraphs(7)) }),
  'number in path': (pub, s) => ({ path: `/read/${s.number}/`, main: pub.story(s, s.paragraphs(7)) }),
  'root of a subdomain': (pub, s, url) => ({
    path: '/',
    host: `${/[a-z]/.test(s.slug) ? s.slug.split('-').slice(0, 4).join('-') : 'the-sea-takes-it'}.${pub.host.replace(/^(www|n?\.?news)\./, '')}`,
    head: `<meta property="og:type" content="article"><meta property="article:published_time" content="${s.iso}">${ld({ '@type': 'NewsArticle', headline: s.title, url: url })}`,
    main: pub.story(s, s.paragraphs(26)),
    aside: false,
  }),
  'live blog': (_pub, s) => ({
    head: ld({ '@type': 'LiveBlogPosting', headline: s.title, coverageStartTime: s.iso }),
    path: `/news/live/${s.slug.slice(0, 30)}-${s.number}`,
    main: `<article><h1>${s.title}</h1><p>${s.words.by} ${s.person}, <time datetime="${s.iso}">${s.date}</time></p><p>${s.paragraph(3)}</p>${times(12, (at) => `<section class="entry"><time datetime="2025-03-14T${10 + at}:05:00Z">${10 + at}:05</time><h2>${s.any(s.words.titles)}</h2>${p([s.paragraph(2), s.paragraph(1)])}</section>`).join('')}</article>`,
  }),
  'with a video': (pub, s) => ({
    main: pub.story(s, [
      `</p><div class="player"><video poster="/x.jpg"></video></div>${ld({ '@type': 'VideoObject', name: s.title })}<p>${s.paragraph(2)}`,
      ...s.paragraphs(8),
    ]),
  }),
  'first page of several': (pub, s) => ({
    main: `${pub.story(s, s.paragraphs(5))}<div class="paging"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=all">${s.words.more}</a></div>`,
  }),
  'other stories below': (pub, s) => ({
    main: `${pub.story(s, s.paragraphs(8))}<section><h2>${s.words.more}</h2>${times(16, (at) => pub.card(story(pub.lang, `other ${s.number} ${at}`))).join('')}</section>`,
  }),
  'comments below': (pub, s) => ({
    main: `${pub.story(s, s.paragraphs(6))}<section id="comments" class="comments-area"><h2>28</h2><ol class="comment-list">${times(20, () => `<li class="comment"><b>${s.person}</b><time>${s.date}</time><p>${s.paragraph(2)}</p></li>`).join('')}</ol><form><textarea></textarea></form></section>`,
  }),
  'behind a wall': (pub, s) => ({
    main: `${pub.story(s, s.paragraphs(3))}<div class="paywall"><h3>${s.words.login}</h3><p>${s.sentence()}</p><a href="/subscribe">${s.words.more}</a><form><input type="email"><input type="password"></form></div>`,
  }),
  'phone edition': (pub, s, url) => ({
    host: `m.${pub.host.replace(/^(www|n)\./, '')}`,
    head: `<link rel="canonical" href="${url}">`,
    main: pub.story(s, s.paragraphs(6)),
    aside: false,
  }),
  'AMP edition': (pub, s, url) => ({
    path: `/amp/${s.slug}-${s.number}`,
    head: `<link rel="canonical" href="${url}">${ld({ '@type': 'NewsArticle', mainEntityOfPage: url, headline: s.title, datePublished: s.iso })}`,
    main: pub.story(s, s.paragraphs(7)),
  }),
  'headline in a heading of rank two': (pub, s) => ({
    main: `<h1><a href="/">${pub.name}</a></h1><div class="news-view"><h2>${s.title}</h2><p class="info">${s.person} ${s.date}</p><div class="txt">${p(s.paragraphs(7))}</div></div>`,
  }),
};
