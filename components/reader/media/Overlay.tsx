import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../Icon';

interface Props {
  /** How it looks: `viewer` for pictures, `stage` for players. */
  class: 'viewer' | 'stage';
  /** What it is called, and what its way out is. */
  label: string;
  closing: string;
  /** What stands in its bar behind the way out. */
  bar?: ComponentChildren;
  children: ComponentChildren;
  onClose(): void;
  /** A key besides Esc; true where it was meant for this. */
  onKey?(event: TargetedKeyboardEvent<HTMLElement>): boolean;
}

/** A modal dialog over the reader, open while it is drawn: the rest is out of reach until it goes. Esc closes it alone. */
export function Overlay({ class: look, label, closing, bar, children, onClose, onKey }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  useEffect(() => dialog.current?.querySelector('button')?.focus(), []);
  const keep = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onClose();
    else if (!onKey?.(event)) return;
    event.preventDefault();
    event.stopPropagation(); // else Esc would close the reader
  };
  return (
    <dialog
      ref={dialog}
      class={look}
      aria-label={label}
      onKeyDown={keep}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="stage-bar">
        <button type="button" onClick={onClose} aria-label={closing} title={`${closing} (Esc)`}>
          <Icon name="close" />
        </button>
        {bar}
      </div>
      {children}
    </dialog>
  );
}
