import type { Browser, Page } from 'puppeteer-core';

/** The colour (red, green, blue) of the middle of a picture of a page, a PNG in base64. */
export async function colourOf(picture: string, browser: Browser): Promise<number[]> {
  const other = await browser.newPage();
  const seen = await other.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(image.width / 2, image.height / 2, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
  await other.close();
  return seen;
}

/** What one sees in the middle of a page: what is painted there, whatever a click would meet. */
export async function colourAmid(page: Page): Promise<number[]> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const seen = await colourOf(picture, page.browser());
  await page.bringToFront();
  return seen;
}
