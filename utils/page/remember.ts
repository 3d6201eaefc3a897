import { bodyOf, focusOf, is, selectionOf, viewOf } from './dom';

interface Caret {
  start: number | null;
  end: number | null;
  direction: 'forward' | 'backward' | 'none' | null;
}

/**
 * Notes scroll, focus, caret and selection of the page. The returned function gives them back;
 * it is called once our own element has left the page.
 */
export function rememberPage(page: Document): () => void {
  const view = viewOf(page);
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const focused = focusOf(page);
  const caret = caretOf(focused);
  const selection = selectionOf(page);
  const range = selection?.anchorNode
    ? ([selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset] as const)
    : undefined;

  return () => {
    if (focused && focused !== bodyOf(page) && focused.isConnected) {
      (focused as HTMLElement).focus({ preventScroll: true });
      if (caret && isTextField(focused) && focused.selectionStart !== null) {
        focused.setSelectionRange(caret.start, caret.end, caret.direction ?? undefined);
      }
    }
    if (range?.[0].isConnected && range[2]?.isConnected && !isOfField(range, focused)) {
      selectionOf(page)?.setBaseAndExtent(range[0], range[1], range[2], range[3]);
    }
    // `instant`: a page may ask for smooth scrolling, and the reader is not to see its way back.
    view?.scrollTo({ ...scroll, behavior: 'instant' });
  };
}

/** Chromium has one selection: where a field's own is meant, it is told as the place of the field, and isn't to be set there. */
function isOfField([node, offset]: readonly [Node, number, ...unknown[]], field: Element | null): boolean {
  return field !== null && isTextField(field) && node.childNodes[offset] === field;
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return is(element, 'input, textarea');
}

function caretOf(element: Element | null): Caret | undefined {
  if (!element || !isTextField(element)) return undefined;
  // null in inputs without a caret (checkbox, e-mail…): there is nothing to give back then.
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = element;
  return start === null ? undefined : { start, end, direction };
}
