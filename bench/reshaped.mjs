// @ts-check

/**
 * The markup of a page changed to what other makers of pages write, its text untouched. Each runs in the page: it may
 * use nothing from here.
 */

/** Every paragraph in a widget of its own, as builders of pages write them. */
export function putIntoWidgets() {
  for (const paragraph of Array.from(document.body.querySelectorAll('p'))) {
    const widget = document.createElement('div');
    widget.className = 'elementor-element elementor-widget elementor-widget-text-editor';
    const container = document.createElement('div');
    container.className = 'elementor-widget-container';
    paragraph.replaceWith(widget);
    widget.append(container);
    container.append(paragraph);
  }
}

/** Every `<div>` an element of the page's own making. */
export function makeOwnElements() {
  for (const block of Array.from(document.body.querySelectorAll('div'))) {
    const own = document.createElement('x-block');
    for (const { name, value } of Array.from(block.attributes)) own.setAttribute(name, value);
    own.style.setProperty('display', 'block');
    own.append(...block.childNodes);
    block.replaceWith(own);
  }
}

/** All of the page hidden from screen readers, as behind a dialog that is open. */
export function hideBehindDialog() {
  for (const child of Array.from(document.body.children)) child.setAttribute('aria-hidden', 'true');
}

/** All of the page hidden by a style, as until scripts have run that may never come. */
export function hideBody() {
  document.body.style.setProperty('opacity', '0');
  document.body.style.setProperty('visibility', 'hidden');
}

/**
 * Every figure of one picture as a paragraph with the picture, and its caption behind it.
 * @param {'next' | 'break'} way the caption in the next paragraph, in slanted letters, or behind a line break
 */
function makeParagraphs(way) {
  for (const figure of Array.from(document.body.querySelectorAll('figure'))) {
    const picture = figure.querySelector('picture, img');
    const own = figure.querySelector('figcaption');
    const caption = own?.textContent?.replace(/\s+/g, ' ').trim();
    if (!picture || !caption || figure.getElementsByTagName('img').length > 1) continue;
    own?.remove(); // some stand in the picture
    const paragraph = document.createElement('p');
    paragraph.append(picture);
    const next = document.createElement('p').appendChild(document.createElement('em'));
    next.append(caption);
    if (way === 'break') paragraph.append(document.createElement('br'), caption);
    figure.replaceWith(paragraph, ...(way === 'next' && next.parentNode ? [next.parentNode] : []));
  }
}

/** Sources of functions, as the others are when they are put into a page. */
export const slantCaptions = `() => (${makeParagraphs})('next')`;
export const breakCaptions = `() => (${makeParagraphs})('break')`;
