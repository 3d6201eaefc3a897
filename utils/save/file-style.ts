/** The look of a saved file: quiet, readable on paper and in the dark, without a font of its own. */
export const fileStyle = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 2.5rem 1.25rem 5rem; font: 1.15rem/1.65 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; }
article { max-width: 36em; margin: 0 auto; overflow-wrap: break-word; }
h1 { font-size: 1.9em; line-height: 1.2; margin: .3em 0 .4em; }
h2, h3, h4 { line-height: 1.3; }
.site, .byline, header a, figcaption { font-family: system-ui, sans-serif; font-size: .8em; opacity: .75; }
.site { margin: 0; }
.standfirst { font-size: 1.15em; }
figure { margin: 1.6em 0; }
img, video { max-width: 100%; height: auto; }
blockquote { margin: 1.4em 0; padding-inline-start: 1em; border-inline-start: 3px solid currentColor; }
pre { overflow-x: auto; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
aside { margin: 2em 0; padding: .2em 1em; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: .5em; }
td, th { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); padding: .3em .6em; text-align: start; }
`;
