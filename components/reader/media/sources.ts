/** A picture as it opens large. */
export interface Opened {
  /** What the browser shows already, to be seen while the larger comes; '' where nothing has come yet. */
  small: string;
  large: string;
  alt: string;
  caption: string;
}

/** What a picture's button opens: the file it leads to, else the widest the picture names, else the picture itself. */
export function openedBy(button: HTMLElement): Opened {
  const picture = button.querySelector('img');
  const sources = [...button.querySelectorAll('source'), ...(picture ? [picture] : [])];
  const widest = sources
    .flatMap((source) => candidates(source.getAttribute('srcset') ?? ''))
    .sort((one, other) => other.size - one.size)[0];
  const small = picture?.currentSrc ?? '';
  const own = picture?.getAttribute('src') ?? '';
  return {
    small,
    large:
      button.dataset.large || (widest && widest.size > 0 ? widest.address : own || widest?.address || small),
    alt: picture?.alt ?? '',
    caption: button.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '',
  };
}

/** Alternatives of a `srcset` that the sanitizer wrote: no odd spacing, `w` or `x` at the end. `x` counts as its number. */
function candidates(set: string): { address: string; size: number }[] {
  return set.split(/,\s+/).flatMap((one) => {
    const [address = '', size = '1x'] = one.trim().split(/\s+/);
    return address ? [{ address, size: Number.parseFloat(size) }] : [];
  });
}
