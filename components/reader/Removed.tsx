import type { Report } from '../../utils/article/types';
import { useText } from '../text';

/** What was taken out on the way, on request. Removals without text (an empty frame, a tracking pixel) only count. */
export function Removed({ report }: { report: Report }) {
  const t = useText();
  const { removals } = report;
  if (removals.length === 0) return null;
  return (
    <details class="removed">
      <summary>{t('reader_removed', String(removals.length))}</summary>
      <ol>
        {removals
          .filter(({ text }) => text)
          .map(({ step, rule, text }) => (
            <li>
              <q>{text}</q> <small>{`${step}: ${rule}`}</small>
            </li>
          ))}
      </ol>
    </details>
  );
}
