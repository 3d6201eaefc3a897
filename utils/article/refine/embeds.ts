import type { Refining } from './refining';

/** Services whose frames are part of an article. The key is the end of the host. */
const SERVICES: Record<string, string> = {
  'bsky.app': 'Bluesky',
  'dailymotion.com': 'Dailymotion',
  'datawrapper.de': 'Datawrapper',
  'documentcloud.org': 'DocumentCloud',
  'dwcdn.net': 'Datawrapper',
  'facebook.com': 'Facebook',
  'flourish.studio': 'Flourish',
  'instagram.com': 'Instagram',
  'open.spotify.com': 'Spotify',
  'reddit.com': 'Reddit',
  'redditmedia.com': 'Reddit',
  'soundcloud.com': 'SoundCloud',
  'tiktok.com': 'TikTok',
  'twitter.com': 'X',
  'vidio.com': 'Vidio',
  'vimeo.com': 'Vimeo',
  'x.com': 'X',
  'youtube-nocookie.com': 'YouTube',
  'youtube.com': 'YouTube',
};

/** Puts a link with the service's name in the place of each known frame; other frames go. */
export function quietEmbeds({ content }: Refining): void {
  for (const frame of Array.from(content.querySelectorAll('iframe, embed, object'))) {
    const address = frame.getAttribute('src') || frame.getAttribute('data-src') || '';
    const service = serviceOf(address);
    if (!service) {
      frame.remove();
      continue;
    }
    const page = frame.ownerDocument;
    const link = page.createElement('a');
    link.setAttribute('href', address.startsWith('//') ? `https:${address}` : address);
    link.textContent = frame.getAttribute('title')?.trim().slice(0, 120) || service;
    const caption = page.createElement('figcaption');
    caption.append(link);
    const figure = page.createElement('figure');
    figure.append(caption);
    frame.replaceWith(figure);
  }
}

function serviceOf(address: string): string | undefined {
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  if (!host) return undefined;
  const found = Object.keys(SERVICES).find((name) => host === name || host.endsWith(`.${name}`));
  return found && SERVICES[found];
}
