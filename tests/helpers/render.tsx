import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { Text } from '../../components/text';
import messages from '../../public/_locales/en/messages.json';
import type { Translate } from '../../utils/text';

/** The English words, as the browser would give them. */
export const english: Translate = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_, at) => values[at - 1] ?? '');

/** Draws a view with English words into a fresh element of the document. */
export async function draw(view: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<Text.Provider value={english}>{view}</Text.Provider>, root));
  return root;
}

/** Draws the view anew where `draw` has drawn it. */
export async function redraw(root: HTMLElement, view: ComponentChild): Promise<void> {
  await act(() => render(<Text.Provider value={english}>{view}</Text.Provider>, root));
}

/** Acts as a person would, and lets the view follow. */
export async function acting(action: () => void): Promise<void> {
  await act(action);
}

/** The button that says so, by its text or its label. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`No button "${name}" here.`);
  return found;
}
