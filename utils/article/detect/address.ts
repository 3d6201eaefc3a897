import type { Signal } from '../detect';

/** Path segments of pages that list, sell, serve or play: anything but tell. */
const LISTS =
  /^(tags?|topics?|topik|themen?|thema|temas?|etiqueta|authors?|auteurs?|autor(es)?|penulis|profile?s?|search|suche|cari|buscar|recherche|category|categor(y|ies|ia|ie)|kategorie?|indeks|archives?|sections?|collections?|series|live|live-?blogs?|video|videos|watch|player|tv|tv-programm?|epg|podcasts?|audio|gallery|galleries|galeri|fotos?|foto-?galeri|pictures|inpictures|photos|slideshow|karte|carte|maps?|weather|wetter|meteo|cuaca|stocks|markets|tabelle|tabellen|results|standings|horoscopes?|horoscopo|horoskop|zodiak|crosswords?|games|puzzles|quiz|epaper|e-paper|sitemap)$/;
const SERVICES =
  /^(about|about-us|tentang|tentang-kami|ueber-uns|a-propos|contacts?|contact-us|contacto|kontakt?|kontak|impressum|privacy(-policy)?|datenschutz|cookies?|cookie-policy|terms|terms-of-(use|service)|agb|info|help|hilfe|faq|pedoman(-media-siber)?|redaksi|disclaimer|karir|careers?|jobs?|stellen|newsletters?|subscribe|subscription|abo|offers?|login|signin|sign-in|register|account|profile|checkout|cart|shop|store|product|products|p|c|dp|forum|forums|viewtopic\.php|discussion|questions|mail|inbox|events?|agenda|calendar|classifieds|anuncios|imoveis|recettes|recipes|zustimmung|consent|unsubscribe|settings)$/;
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
  const lists = segments.slice(0, 3).some((segment) => LISTS.test(segment));
  if (lists) signals.push({ name: 'list in path', weight: words >= 4 || /\d{5,}/.test(last) ? -1 : -2.5 });
  if (segments.some((segment) => SERVICES.test(segment)))
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
