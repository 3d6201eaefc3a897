import type { OverlayWords } from './types';

/** Words of overlays, one file a language, in the order of their tags. */
export const overlayWords: readonly OverlayWords[] = Object.values(
  import.meta.glob<OverlayWords>('./words/*.json', { eager: true, import: 'default' }),
);
