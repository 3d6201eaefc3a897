/** Marks of ours on elements of the page. With `style` they say what is hidden and what is free again; taken off, nothing is left. */
export const GONE = 'data-saring-gone';
export const FREE = 'data-saring-free';

/**
 * The style of a cleaned page. It goes in as the user's own (`origin: 'USER'`): `!important` there wins over all that a page
 * can say, in its shadow trees too, and no node of the page tells of it.
 */
export const cleanStyle = `
[${GONE}="hide"] { display: none !important; }
[${GONE}="hide"]::backdrop { display: none !important; }
[${GONE}="veil"], [${GONE}="veil"] * { opacity: 0 !important; pointer-events: none !important; }
[${GONE}="veil"]::backdrop { opacity: 0 !important; }
[${GONE}="dock"] {
  position: static !important; inset: auto !important; transform: none !important; z-index: auto !important;
  width: 100% !important; max-width: 100% !important;
}
html[${FREE}~="scroll"], body[${FREE}~="scroll"] { overflow-y: auto !important; }
[${FREE}~="flow"] { overflow-x: clip !important; overflow-y: visible !important; }
[${FREE}~="place"] { position: static !important; inset: auto !important; width: auto !important; }
[${FREE}~="touch"] { touch-action: auto !important; }
[${FREE}~="pointer"] { pointer-events: auto !important; }
[${FREE}~="blur"] { filter: none !important; backdrop-filter: none !important; }
[${FREE}~="dim"] { opacity: 1 !important; }
[${FREE}~="cut"] {
  max-height: none !important; height: auto !important; overflow: visible !important;
  mask: none !important; -webkit-line-clamp: none !important;
}
[${FREE}~="cut"]::before, [${FREE}~="cut"]::after { display: none !important; }
`;
