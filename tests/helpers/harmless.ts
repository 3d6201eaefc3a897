/** Elements that run, load, ask for input or change the page around them. */
const ELEMENTS =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, portal, svg, math, template, slot, form, input, button, select, textarea, dialog, noscript, noembed, xmp, plaintext, title, area, map, track';
const ATTRIBUTES =
  /^(?:on.*|style|class|name|srcdoc|action|formaction|ping|download|autoplay|autofocus|tabindex|accesskey|contenteditable|popover.*|is|slot|part|data-.*|aria-.*|role|xlink:.*|xmlns.*|background|usemap)$/i;
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
