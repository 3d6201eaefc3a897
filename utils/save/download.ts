/**
 * Hands a text to the browser as a download. Works from a content script and from extension pages, under a strict
 * policy of the page too, but not in a page served with CSP `sandbox`, where the browser does nothing and says nothing.
 */
export function downloadText(
  page: Document,
  { name, type, text }: { name: string; type: string; text: string },
): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Long enough for the browser to take the text over, which it does before the next task in practice.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
