import type { Embed } from '../../../utils/article/embeds/embed';

/** What the media of an article are looked up with and called. */
export interface Naming {
  embedAt(address: string): Embed | undefined;
  enlarge(alt: string): string;
  /** "Play here" or "Show here", by shape. */
  show(shape: Embed['shape']): string;
  label(shape: Embed['shape'], service: string): string;
}

/** A picture this narrow by its own word is no bigger when it is opened, in px. */
const SMALL = 100;
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/**
 * Makes what stands in article bodies usable: pictures become buttons that open them large, cards and quoted posts of
 * known services get a button that shows the thing itself. What has been made ready stays as it is.
 */
export function enhance(root: ParentNode, naming: Naming, withPlayers: boolean): void {
  for (const picture of root.querySelectorAll<HTMLImageElement>('.body img')) enhancePicture(picture, naming);
  for (const link of root.querySelectorAll<HTMLAnchorElement>(
    '.body figcaption > a[href]:first-child, .body blockquote a[href]',
  )) {
    enhanceLink(link, naming, withPlayers);
  }
}

function enhancePicture(picture: HTMLImageElement, { enlarge }: Naming): void {
  if (picture.closest('button')) return;
  const width = Number(picture.getAttribute('width') ?? 0);
  const link = picture.closest<HTMLAnchorElement>('a[href]');
  const target = link?.getAttribute('href') ?? '';
  const large = target && PICTURE_FILE.test(new URL(target, 'https://x.invalid').pathname) ? target : '';
  if ((width && width < SMALL && !large) || (link && !large)) return;
  const place = picture.closest('picture') ?? picture;
  const button = picture.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'enlarge';
  button.setAttribute('aria-label', enlarge(picture.alt));
  if (large) button.dataset.large = large;
  const isAlone = link && link.textContent?.trim() === '' && link.querySelectorAll('img').length === 1;
  (isAlone ? link : place).before(button);
  button.append(place);
  if (isAlone) link.remove();
}

function enhanceLink(link: HTMLAnchorElement, { embedAt, show, label }: Naming, withPlayers: boolean): void {
  const card = link.closest('figure');
  const quote = link.closest('blockquote');
  const holder = quote ?? card;
  if (!holder || holder.classList.contains('embed')) return;
  // A card is known by its form: the link first, then the service in small print.
  if (!quote && link.nextElementSibling?.localName !== 'small') return;
  const embed = embedAt(link.getAttribute('href') ?? '');
  if (!quote) holder.classList.add('card');
  if (!embed || (quote && embed.shape !== 'post')) return;
  holder.classList.add('embed');
  if (!embed.player || !withPlayers) return;
  const button = link.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'show-embed';
  button.textContent = show(embed.shape);
  button.setAttribute('aria-label', label(embed.shape, embed.service));
  button.dataset.embed = embed.page;
  holder.append(button);
}
