import { each, type Steps } from '../steps';

/** Shows something though it has no text. */
const SHOWN = 'img, video, audio, hr';

/** Takes out what sanitizing has emptied: figures, pictures without a source, links around a picture that went. */
export function* prune(body: Element): Steps<void> {
  for (const picture of body.querySelectorAll('picture')) {
    const img = picture.querySelector('img');
    if (!img || !(img.hasAttribute('src') || img.hasAttribute('srcset') || picture.querySelector('source'))) {
      picture.remove();
    }
  }
  yield* each([...body.querySelectorAll('figure, a[href], p, li, ul, ol')].reverse(), (element) => {
    if (!element.textContent?.trim() && !element.querySelector(SHOWN)) element.remove();
  });
}
