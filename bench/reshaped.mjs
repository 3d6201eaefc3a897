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

/** Every figure of one picture as two paragraphs: the picture, and its caption in slanted letters. */
export function slantCaptions() {
  for (const figure of Array.from(document.body.querySelectorAll('figure'))) {
    const picture = figure.querySelector('picture, img');
    const own = figure.querySelector('figcaption');
    const caption = own?.textContent?.replace(/\s+/g, ' ').trim();
    if (!picture || !caption || figure.getElementsByTagName('img').length > 1) continue;
    own?.remove(); // some stand in the picture
    const [paragraph, next] = [document.createElement('p'), document.createElement('p')];
    paragraph.append(picture);
    next.append(document.createElement('em'));
    next.children[0]?.append(caption);
    figure.replaceWith(paragraph, next);
  }
}

/** Every figure of one picture as a paragraph: the picture, a line break, and the caption. */
export function breakCaptions() {
  for (const figure of Array.from(document.body.querySelectorAll('figure'))) {
    const picture = figure.querySelector('picture, img');
    const own = figure.querySelector('figcaption');
    const caption = own?.textContent?.replace(/\s+/g, ' ').trim();
    if (!picture || !caption || figure.getElementsByTagName('img').length > 1) continue;
    own?.remove(); // some stand in the picture
    const paragraph = document.createElement('p');
    paragraph.append(picture, document.createElement('br'), caption);
    figure.replaceWith(paragraph);
  }
}
