// @ts-check
import { ld, p, slug, story, times } from './story.mjs';

/** @param {import('./publishers.mjs').Publisher} pub @param {string} seed @param {number} count */
const cards = (pub, seed, count) =>
  times(count, (at) => pub.card(story(pub.lang, `${seed} ${at}`))).join('\n');
const inTable = (/** @type {string} */ html) => (html.startsWith('<tr>') ? `<table>${html}</table>` : html);

/**
 * Pages that list stories, or hold a picture, a film or figures.
 * @type {Record<string, import('./articles.mjs').Kind>}
 */
export const lists = {
  front: (pub, s, url) => ({
    path: '/',
    title: pub.name,
    head: pub.listHead(pub.name, `https://${pub.host}/`, s),
    main: inTable(cards(pub, url, 24)),
  }),
  'front with long teasers': (pub, s) => ({
    path: '/index.html',
    title: pub.name,
    head: pub.listHead(pub.name, `https://${pub.host}/`, s),
    main: `<div class="hero"><h2><a href="/a/${s.number}">${s.title}</a></h2>${p(s.paragraphs(3))}</div>${times(6, () => `<div class="block"><h3><a href="/b/${s.number}">${s.any(s.words.titles)}</a></h3>${p(s.paragraphs(2))}</div>`).join('')}`,
  }),
  'language front': (pub, s, url) => ({
    path: `/${s.lang}`,
    title: pub.name,
    head: pub.listHead(pub.name, url, s),
    main: inTable(cards(pub, url, 18)),
  }),
  section: (pub, s) => {
    const url = `https://${pub.host}${pub.list(s.section)}`;
    return {
      path: pub.list(s.section),
      title: `${s.section} | ${pub.name}`,
      head: pub.listHead(s.section, url, s),
      main: `<h1>${s.section}</h1>${inTable(cards(pub, url, 20))}<div class="pagination"><a href="?page=2">2</a></div>`,
    };
  },
  'section that declares its top story': (pub, s) => {
    const path = `/${slug(s.section) || 'topic'}/${slug(s.words.search) || 'more'}`;
    return {
      path,
      title: `${s.section} - ${pub.name}`,
      head: `<meta property="og:type" content="article"><meta property="og:title" content="${s.section}"><link rel="canonical" href="https://${pub.host}${path}">${ld({ '@type': 'NewsArticle', headline: s.title, url: `https://${pub.host}${pub.address(s)}`, datePublished: s.iso })}`,
      main: `<h1>${s.section}</h1><p>${s.sentence()}</p>${inTable(cards(pub, path, 16))}`,
    };
  },
  'section that declares every story': (pub, s) => ({
    path: `/news/${slug(s.section) || 'local'}`,
    title: `${s.section} - ${pub.name}`,
    head: times(8, (at) => {
      const one = story(pub.lang, `${s.number} ${at}`);
      return ld({
        '@type': 'NewsArticle',
        headline: one.title,
        datePublished: one.iso,
        mainEntityOfPage: `https://${pub.host}${pub.address(one)}`,
      });
    }).join(''),
    main: `<h1>${s.section}</h1>${inTable(cards(pub, s.section, 14))}`,
  }),
  'section with whole stories': (pub, s) => ({
    path: `/${slug(s.section) || 'berita'}/page/2`,
    title: `${s.section} | ${pub.name}`,
    head: pub.listHead(s.section, `https://${pub.host}/${slug(s.section)}/page/2`, s),
    main: times(6, (at) => {
      const one = story(pub.lang, `whole ${s.number} ${at}`);
      return `<article class="hentry"><h2 class="entry-title"><a href="${pub.address(one)}">${one.title}</a></h2><div class="meta">${one.person}, <time datetime="${one.iso}">${one.date}</time></div>${p(one.paragraphs(6))}</article>`;
    }).join(''),
  }),
  'topic with an introduction': (pub, s) => ({
    path: `/${s.slug.split('-').slice(0, 2).join('-')}`,
    title: `${s.section} | ${pub.name}`,
    head: pub.listHead(s.section, `https://${pub.host}/x`, s),
    main: `<h1>${s.section}</h1><div class="intro">${p(s.paragraphs(3))}</div>${inTable(cards(pub, s.code, 15))}`,
  }),
  tag: (pub, s, url) => ({
    path: `/tag/${s.slug.split('-').slice(0, 3).join('-')}`,
    title: `#${s.section} | ${pub.name}`,
    head: pub.listHead(s.section, url, s),
    main: `<h1>#${s.section}</h1>${inTable(cards(pub, url, 14))}`,
  }),
  search: (pub, s, url) => ({
    path: `/search?q=${encodeURIComponent(s.section)}`,
    title: `${s.words.search}: ${s.section}`,
    head: '<meta name="robots" content="noindex,follow">',
    main: `<h1>${s.words.search}</h1><form action="/search"><input type="search" name="q" value="${s.section}"></form><p>128</p>${times(10, () => `<div class="result"><h3><a href="${pub.address(s)}">${s.any(s.words.titles)}</a></h3><p>${s.paragraph(2)}</p></div>`).join('')}${url ? '' : ' '}`,
  }),
  'search in another word': (pub, s) => ({
    path: `/${{ id: 'pencarian', de: 'finden', es: 'resultados', fr: 'resultat' }[s.lang] ?? 'find'}?keyword=${encodeURIComponent(s.section)}&sort=latest`,
    title: `${s.section} - ${pub.name}`,
    head: '',
    main: `<form><input name="keyword"></form>${inTable(cards(pub, s.section, 10))}`,
  }),
  author: (pub, s, url) => ({
    path: `/author/${slug(s.person) || s.number}`,
    title: `${s.person} | ${pub.name}`,
    head: `<meta property="og:type" content="profile">${ld({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: s.person } })}`,
    main: `<h1>${s.person}</h1><div class="bio">${p(s.paragraphs(2))}</div>${inTable(cards(pub, url, 12))}`,
  }),
  'author without data': (pub, s, url) => ({
    path: `/${{ id: 'wartawan', de: 'redakteure', es: 'firmas', fr: 'signataires' }[s.lang] ?? 'people'}/${slug(s.person) || s.number}`,
    title: `${s.person} - ${pub.name}`,
    head: '<meta property="og:type" content="article">',
    main: `<h1>${s.person}</h1><div class="about">${p(s.paragraphs(2))}</div><h2>${s.words.more}</h2>${inTable(cards(pub, url, 12))}`,
  }),
  video: (_pub, s) => ({
    path: `/video/${s.number}/${s.slug}`,
    head: `<meta property="og:type" content="video.other">${ld({ '@type': 'VideoObject', name: s.title, uploadDate: s.iso })}`,
    main: `<div class="watch"><div class="player"><video src="/v.mp4"></video></div><h1>${s.title}</h1><p class="date">${s.date}</p><div class="desc"><p>${s.paragraph(3)}</p></div></div>`,
  }),
  'video that calls itself an article': (pub, s) => ({
    path: pub.address(s),
    head: `<meta property="og:type" content="article">${ld({ '@type': 'VideoObject', name: s.title, uploadDate: s.iso, embedUrl: '/e' })}`,
    main: `<div class="vplayer"><iframe src="https://player.example/embed/${s.number}" allowfullscreen></iframe></div><h1>${s.title}</h1><span>${s.date}</span><p>${s.paragraph(2)}</p><p>${s.sentence()}</p><ul>${times(12, (at) => `<li><a href="/v/${at}"><h3>${s.any(s.words.titles)}</h3></a></li>`).join('')}</ul>`,
  }),
  gallery: (_pub, s) => ({
    path: `/foto/${s.number}/${s.slug}`,
    head: ld({ '@type': 'ImageGallery', name: s.title }),
    main: `<h1>${s.title}</h1><time>${s.date}</time><p>${s.sentence()}</p>${times(12, (at) => `<figure><img src="/f${at}.jpg"><figcaption>${s.sentence()}</figcaption></figure>`).join('')}`,
  }),
  'live index': (pub, s) => ({
    path: '/live',
    title: `Live | ${pub.name}`,
    head: '<meta property="og:type" content="website">',
    main: `<h1>Live</h1>${times(14, () => `<div class="live-card"><span>LIVE</span><h3><a href="/live/${s.number}">${s.any(s.words.titles)}</a></h3><p>${s.sentence()}</p></div>`).join('')}`,
  }),
  'ticker of short news': (pub, s) => ({
    path: `/${{ id: 'terkini', de: 'ticker', fr: 'en-continu', es: 'ultimas-noticias', ja: 'flash', ru: 'lenta' }[s.lang] ?? 'latest'}`,
    title: `${s.words.more} | ${pub.name}`,
    head: '<meta property="og:type" content="article">',
    main: `<h1>${s.section}</h1>${times(25, (at) => `<div class="item"><span class="time">${10 + (at % 12)}:${10 + at}</span><a href="${pub.address(story(pub.lang, `t${at}`))}">${s.any(s.words.titles)}</a><p>${s.sentence()}</p></div>`).join('')}`,
  }),
  weather: (_pub, s) => ({
    path: '/weather/2643490',
    head: '',
    title: 'Sorrel Point, 14 days',
    main: `<h1>Sorrel Point</h1><table>${times(14, (at) => `<tr><td>${at + 1}.3.</td><td>${at + 4}°</td><td>${at}°</td><td>NW</td></tr>`).join('')}</table><p>${s.paragraph(2)}</p>`,
  }),
  stocks: (_pub, s) => ({
    path: '/markets/indices/srl-40',
    title: 'SRL 40',
    head: '<meta property="og:type" content="website">',
    main: `<h1>SRL 40</h1><table>${times(40, (at) => `<tr><td><a href="/q/${at}">Marl ${at}</a></td><td>${at * 7}.12</td><td>+0.${at}%</td></tr>`).join('')}</table><h2>${s.section}</h2>${times(6, () => `<div><a href="/n/1">${s.any(s.words.titles)}</a><p>${s.sentence()}</p></div>`).join('')}`,
  }),
  'sports table': (_pub, s) => ({
    path: '/sport/football/premier/table',
    title: `${s.section}: 2024/25`,
    head: ld({ '@type': 'SportsOrganization' }),
    main: `<h1>2024/25</h1><table>${times(18, (at) => `<tr><td>${at + 1}</td><td><a href="/t/${at}">FC Marl ${at}</a></td><td>${90 - at}</td></tr>`).join('')}</table><p>${s.sentence()}</p>`,
  }),
  'match centre': (_pub, s) => ({
    path: `/match/${s.number}`,
    title: 'FC Marl - SC Oakes 2:1',
    head: ld({ '@type': 'SportsEvent', name: 'FC Marl - SC Oakes' }),
    main: `<h1>FC Marl 2 - 1 SC Oakes</h1>${times(30, (at) => `<div class="comm"><b>${90 - at * 3}'</b><span>${s.sentence()}</span></div>`).join('')}`,
  }),
  'podcast series': (pub, s) => ({
    path: '/podcasts/slack-water',
    title: `Slack Water | ${pub.name}`,
    head: ld({ '@type': 'PodcastSeries', name: 'Slack Water' }),
    main: `<h1>Slack Water</h1><p>${s.paragraph(3)}</p>${times(10, (at) => `<article><h2><a href="/podcasts/slack-water/${at}">${s.any(s.words.titles)}</a></h2><p>${s.paragraph(2)}</p><audio controls></audio></article>`).join('')}`,
  }),
  'e-paper': (pub, s) => ({
    path: '/epaper/2025-03-14',
    title: `E-Paper | ${pub.name}`,
    head: '',
    main: `<h1>E-Paper</h1><div class="pages">${times(16, (at) => `<a href="/epaper/2025-03-14/${at}"><img src="/p${at}.jpg"><span>${at + 1}</span></a>`).join('')}</div><p>${s.sentence()}</p>`,
  }),
  'days of an archive': (pub, s) => ({
    path: '/indeks/2025/03/14',
    title: `14-03-2025 | ${pub.name}`,
    head: '',
    main: `<h1>14-03-2025</h1><ul>${times(60, (at) => `<li><span>09:${at}</span> <a href="${pub.address(story(pub.lang, `d${at}`))}">${s.any(s.words.titles)}</a></li>`).join('')}</ul>`,
  }),
  'phone front': (pub, _s, url) => ({
    host: `m.${pub.host.replace(/^(www|n)\./, '')}`,
    path: '/',
    title: pub.name,
    head: `<link rel="canonical" href="https://${pub.host}/">`,
    main: inTable(cards(pub, url, 20)),
    aside: false,
  }),
  'front of a subdomain': (pub, s, url) => ({
    host: `bola.${pub.host.replace(/^(www|n?\.?news)\./, '')}`,
    path: '/',
    title: `${s.section} | ${pub.name}`,
    head: pub.listHead(s.section, `https://bola.${pub.host}/`, s),
    main: `<h1>${s.section}</h1>${inTable(cards(pub, url, 20))}`,
  }),
};
