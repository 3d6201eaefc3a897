import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Share } from './draft';

interface Props {
  share: Share;
  onChange(chosen: boolean): void;
  children: ComponentChildren;
}

/** A checkbox with its label, that can stand between on and off. */
export function Check({ share, onChange, children }: Props) {
  const box = useRef<HTMLInputElement>(null);
  // No attribute says it. A click ends it, also where what is drawn stays the same: so at every drawing.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = share === 'some';
  });
  return (
    <label class="sites-check">
      <input
        ref={box}
        type="checkbox"
        checked={share === 'all'}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
