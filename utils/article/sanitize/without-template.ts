/**
 * Imported just before dompurify. At import it calls `document.createElement`, which on a page with two elements of
 * that name is one of these, and the whole bundle would die. It only does so where `HTMLTemplateElement` exists, so
 * on such a page that waits until it has been imported (with-template.ts). sanitize.ts makes its own instance anyway.
 */
export const kept: { template?: typeof HTMLTemplateElement } = {};

if (typeof document !== 'undefined' && typeof document.createElement !== 'function') {
  kept.template = globalThis.HTMLTemplateElement;
  Object.assign(globalThis, { HTMLTemplateElement: undefined });
}
