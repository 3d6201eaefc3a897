import DOMPurify from 'dompurify';
import type { Removal, SafeHtml } from './types';

export function sanitize(content: Element): { body: SafeHtml; removals: Removal[] } {
  return {
    body: DOMPurify.sanitize(content.innerHTML, { USE_PROFILES: { html: true } }) as SafeHtml,
    removals: [],
  };
}
