/** Elements that run, load, ask for input or change the page around them. */
const ELEMENTS =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, portal, svg, template, slot, form, input, button, select, textarea, dialog, noscript, noembed, xmp, plaintext, title, area, map, track';
const ATTRIBUTES =
  /^(?:on.*|style|class|name|srcdoc|action|formaction|ping|download|autoplay|autofocus|tabindex|accesskey|contenteditable|popover.*|is|slot|part|data-.*|aria-.*|role|xlink:.*|xmlns.*|background|usemap)$/i;
/** What a formula may hold: names, and what its attributes may say. Nothing else, and in its tokens text alone. */
const FORMULA =
  /^(?:math|mi|mn|mo|ms|mtext|mrow|mfrac|msqrt|mroot|mstyle|merror|mpadded|mphantom|menclose|msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mprescripts|none|mspace|mtable|mtr|mlabeledtr|mtd)$/;
const TOKEN = /^(?:mi|mn|mo|ms|mtext)$/;
const FORMULA_WORD = /^[\w.\s-]{1,300}$/;
const FORMULA_ATTRIBUTES =
  /^(?:accent|accentunder|alttext|columnalign|columnspan|dir|display|displaystyle|fence|form|largeop|linethickness|lspace|mathvariant|movablelimits|notation|rowalign|rowspan|rspace|separator|stretchy|symmetric|width)$/;
const SCHEMES: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:\/\/[^@/?#]+(?:[/?#]|$)|mailto:|#saring-)/,
  src: /^(?:https?:\/\/[^@/?#]+(?:[/?#]|$)|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,)/,
  poster: /^https?:\/\//,
};

/**
 * What is wrong with HTML that is to be shown: a line for each fault, none where it can do nothing. A link may lead to
 * the canary, since a person has to follow it; a picture may only where `mayLoadPicture`.
 */
export function faultsOf(
  html: string,
  { mayLoadPicture = false, DOMParser = globalThis.DOMParser } = {},
): string[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const faults = [...body.querySelectorAll(ELEMENTS)].map((element) => `<${element.localName}>`);
  for (const element of body.querySelectorAll('*')) {
    faults.push(...formulaFaults(element));
    if (element.localName.includes('-')) faults.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      const at = `${element.localName}[${name}="${value.slice(0, 80)}"]`;
      if (ATTRIBUTES.test(name)) faults.push(at);
      if (SCHEMES[name] && !SCHEMES[name].test(value)) faults.push(at);
      if (name !== 'href' && !isPlayedByHand(element, name) && /canary\.test/i.test(value) && !mayLoadPicture)
        faults.push(at);
    }
  }
  return faults;
}

/** A film or sound that loads nothing before a person plays it. */
function isPlayedByHand(element: Element, name: string): boolean {
  const player = element.closest('audio, video');
  return name === 'src' && player?.getAttribute('preload') === 'none' && player.hasAttribute('controls');
}

/** HTML, parsed and written again: the same, or it changes its meaning on the way (mutation XSS). */
export function parsedAgain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
}

/** What is wrong with an element for being of a formula, or within one. */
function formulaFaults(element: Element): string[] {
  const { localName, namespaceURI, parentElement } = element;
  const html = 'http://www.w3.org/1999/xhtml';
  const isWithin = parentElement !== null && parentElement.namespaceURI !== html;
  if (namespaceURI === html) return isWithin || FORMULA.test(localName) ? [`<${localName}> of HTML`] : [];
  const faults: string[] = [];
  if (namespaceURI !== 'http://www.w3.org/1998/Math/MathML' || !FORMULA.test(localName))
    faults.push(`<${localName}> of ${namespaceURI}`);
  if ((localName === 'math') === isWithin) faults.push(`<${localName}> in <${parentElement?.localName}>`);
  if (TOKEN.test(localName) && element.firstElementChild) faults.push(`an element in <${localName}>`);
  for (const { name, value } of element.attributes) {
    if (!FORMULA_ATTRIBUTES.test(name) || (name !== 'alttext' && !FORMULA_WORD.test(value)))
      faults.push(`${localName}[${name}="${value.slice(0, 80)}"]`);
  }
  return faults;
}
