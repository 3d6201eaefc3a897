/** Whether the browser has loaded a page ahead, which nobody has gone to yet. A form of that name is no answer. */
export const isAhead = (page: Document): boolean =>
  (page as Document & { prerendering?: boolean }).prerendering === true;

/**
 * Resolves once somebody looks at a page: at once, or, where the browser has loaded it ahead, when it is gone to. Until
 * then messages from it have no tab of their own, and the background refuses them.
 */
export function whenShown(page: Document): Promise<void> {
  if (!isAhead(page)) return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
