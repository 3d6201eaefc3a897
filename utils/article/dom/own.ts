/** Marks links that a look at what stands around them has shown to be the story's: no later step takes them for being links. */
export const OWN = 'data-saring-own';
