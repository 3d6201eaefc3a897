import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LeadImage } from '../../utils/article/types';
import { useText } from '../text';
import { referrerFor } from './referrer';

/** The lead image with caption and credit; nothing at all where the picture doesn't load. */
export function LeadFigure({ image }: { image: LeadImage }) {
  const t = useText();
  const picture = useRef<HTMLImageElement>(null);
  const [broken, setBroken] = useState(false);
  useLayoutEffect(() => {
    // Last, and as properties: the request leaves with the policy above it already set.
    if (!picture.current) return;
    picture.current.referrerPolicy = referrerFor(image.src, picture.current.baseURI);
    if (image.srcset) picture.current.srcset = image.srcset;
    picture.current.src = image.src;
  }, [image.src, image.srcset]);
  if (broken) return null;
  return (
    <figure class="lead">
      <button
        type="button"
        class="enlarge"
        aria-label={image.alt ? t('reader_enlargeNamed', image.alt) : t('reader_enlarge')}
      >
        <img
          ref={picture}
          alt={image.alt}
          width={image.width}
          height={image.height}
          sizes="(min-width: 60em) 60em, 100vw"
          decoding="async"
          onError={() => setBroken(true)}
        />
      </button>
      {(image.caption || image.credit) && (
        <figcaption>
          {image.caption} {image.credit && <span class="credit">{image.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
