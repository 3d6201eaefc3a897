import type { Signal } from '../detect';

/** Path segments of pages that list, sell, serve or play: anything but tell. */
const LISTS = new Set(
  `archive archives audio auteur auteurs author authors autor autores buscar cari carte categoria categorie
    categories category collection collections crossword crosswords cuaca e-paper epaper epg etiqueta foto
    foto-galeri fotogaleri fotos galeri galleries gallery games horoscope horoscopes horoscopo horoskop
    indeks inpictures karte kategori kategorie live live-blog live-blogs liveblog liveblogs map maps
    markets meteo penulis photos pictures player podcast podcasts profil profile profiles profils puzzles
    quiz recherche results search section sections series sitemap slideshow standings stocks suche tabelle
    tabellen tag tags tema temas thema theme themen topic topics topik tv tv-program tv-programm video
    videos watch weather wetter zodiak`.split(/\s+/),
);
/** Path segments of pages about the site, its accounts, shops and forums. */
const SERVICES = new Set(
  `a-propos abo about about-us account agb agenda anuncios c calendar career careers cart checkout
    classifieds consent contact contact-us contacto contacts cookie cookie-policy cookies datenschutz
    disclaimer discussion dp event events faq forum forums help hilfe imoveis impressum inbox info job jobs
    karir kontak kontakt login mail newsletter newsletters offer offers p pedoman pedoman-media-siber
    privacy privacy-policy product products profile questions recettes recipes redaksi register settings
    shop sign-in signin stellen store subscribe subscription tentang tentang-kami terms terms-of-service
    terms-of-use ueber-uns unsubscribe viewtopic.php zustimmung`.split(/\s+/),
);
/** Hosts of parts of a site that hold no articles. */
const HOSTS =
  /^(video|videos|tv|watch|live|epaper|mail|forum|forums|jobs|stellen|shop|store|abo|profile|account|login|discussion|classificados|kleinanzeigen|games|podcasts?|search|foto|m\.foto)\./;

/** What the address says: articles have long slugs, numbers or dates; front pages, lists and services have names. */
export function addressSignals(url: string): Signal[] {
  const address = parse(url);
  if (!address) return [];
  const segments = address.pathname.toLowerCase().split('/').filter(Boolean);
  if (!segments.length)
    return [{ name: address.search ? 'root with query' : 'front page', weight: address.search ? -1 : -8 }];
  const signals: Signal[] = [];
  const last = segments[segments.length - 1] as string;
  const slug = segments.reduce(
    (longest, segment) => (segment.length > longest.length ? segment : longest),
    '',
  );
  const words = slug.split(/[-_+]|%20/).filter((word) => /[a-z%\u0080-\uffff]{2}/i.test(word)).length;
  if (words >= 4) signals.push({ name: 'long slug', weight: 1.2 });
  if (/\d{5,}/.test(address.pathname))
    signals.push({ name: 'number in path', weight: words >= 3 ? 0.8 : 0.3 });
  if (/\/(19|20)\d\d([/-]?\d{1,2}){1,2}(\/|$|-)/.test(address.pathname))
    signals.push({ name: 'date in path', weight: 0.6 });
  if (words < 3 && !/\d{4,}|\.(html?|php|aspx?|shtml)$/.test(address.pathname) && !address.search) {
    signals.push({ name: 'short path', weight: -1.2 });
  }
  const lists = segments.slice(0, 3).some((segment) => LISTS.has(segment));
  if (lists) signals.push({ name: 'list in path', weight: words >= 4 || /\d{5,}/.test(last) ? -1 : -2.5 });
  if (segments.some((segment) => SERVICES.has(segment)))
    signals.push({ name: 'service in path', weight: -3 });
  if (HOSTS.test(address.hostname)) signals.push({ name: 'service host', weight: -3 });
  return signals;
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined; // Saved files and test documents may have no address.
  }
}
