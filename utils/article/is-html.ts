/** Whether a document is a web page: not a picture, a PDF, plain text or XML that the browser shows. */
export const isHtml = (page: Document): boolean => /html/i.test(page.contentType);
