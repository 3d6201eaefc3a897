import { useState } from 'preact/hooks';
import type { Removal, Report } from '../../utils/article/types';
import { useText } from '../text';

interface Props {
  report: Report;
  onBringBack(removal: Removal): void;
}

/** A longer list is written when it is opened: a page with ten thousand teasers would hold up its own text. */
const MANY = 500;

/** What was taken out on the way, on request, each with a way back, but for what isn't safe to show. */
export function Removed({ report, onBringBack }: Props) {
  const t = useText();
  const { removals } = report;
  const [isOpen, setOpen] = useState(false);
  if (removals.length === 0) return null;
  return (
    <details class="removed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('reader_removed', String(removals.length))}</summary>
      <ol>
        {(isOpen || removals.length <= MANY ? removals : []).map((removal) => (
          <li>
            <q>{removal.text}</q> <small>{`${removal.step}: ${removal.rule}`}</small>
            {removal.step !== 'sanitize' && (
              <button type="button" class="quiet" onClick={() => onBringBack(removal)}>
                {t('reader_bringBack')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
