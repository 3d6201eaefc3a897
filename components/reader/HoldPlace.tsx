import { Component, type ComponentChildren, type RefObject } from 'preact';

interface Props {
  scroller: RefObject<HTMLElement | null>;
  /** What the text is made of: where one of it is another, the place is held. */
  content: readonly unknown[];
  children: ComponentChildren;
}

/** A block of the text, and how far below the window's top it stands, in px. */
interface Place {
  element: Element;
  /** How it begins, to find it again where it was drawn anew. */
  text: string;
  top: number;
}

/**
 * Holds what is being read where it is, whatever comes above or below it. Browsers do so by themselves for most
 * changes, but not for a text that is replaced, nor at the very top.
 */
export class HoldPlace extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): Place | undefined {
    const scroller = this.props.scroller.current;
    const { content } = this.props;
    const changed = content.some((one, at) => one !== before.content[at]);
    return scroller && changed ? placeIn(scroller) : undefined;
  }

  override componentDidUpdate(_: Props, __: unknown, place?: Place): void {
    const scroller = this.props.scroller.current;
    if (!scroller || !place) return;
    const element = place.element.isConnected ? place.element : findAgain(scroller, place.text);
    const moved = element ? element.getBoundingClientRect().top - place.top : 0;
    if (Math.abs(moved) >= 1) scroller.scrollBy({ top: moved, behavior: 'instant' });
  }

  override render({ children }: Props) {
    return children;
  }
}

/** The first block of the text that is to be seen below the bar. */
function placeIn(scroller: HTMLElement): Place | undefined {
  const top = scroller.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const bottom = scroller.getBoundingClientRect().bottom;
  const seen = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > top && box.top < bottom && box.height > 0;
  };
  let block = [...scroller.querySelectorAll('.body')].find(seen);
  if (!block) return undefined;
  for (let inner: Element | undefined = block; inner; inner = [...inner.children].find(seen)) block = inner;
  return { element: block, text: beginning(block), top: block.getBoundingClientRect().top };
}

function findAgain(scroller: HTMLElement, text: string): Element | undefined {
  if (!text) return undefined;
  // Backwards: the innermost of the elements that begin so comes last.
  return [...scroller.querySelectorAll('.body *')].findLast((element) => beginning(element) === text);
}

const beginning = (element: Element): string => element.textContent?.trim().slice(0, 80) ?? '';
