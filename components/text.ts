import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../utils/text';

/** The reader's words come from outside, so that components know no browser API. */
export const Text = createContext<Translate>((key) => key);

export const useText = (): Translate => useContext(Text);
