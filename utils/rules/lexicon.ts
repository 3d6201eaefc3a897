import type { Lexicon } from './types';

export const lexicon: Lexicon = [];
