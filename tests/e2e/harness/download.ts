import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from './wait';

/** Waits for a download with this ending, takes it out of the folder, and gives its name, its new path and its text. */
export async function takeDownload(
  folder: string,
  { ending, end }: { ending: string; end: RegExp },
): Promise<{ name: string; path: string; text: string }> {
  // A browser first lays an empty file in the place, so wait for its end.
  const found = await waitFor('the saved file', async () => {
    const name = (await readdir(folder).catch(() => [])).find((each) => each.endsWith(ending));
    const text = name && (await readFile(join(folder, name), 'utf8').catch(() => ''));
    return text && end.test(text) ? name : undefined;
  });
  const taken = join(folder, 'taken');
  await mkdir(taken, { recursive: true });
  const path = join(taken, found);
  await rename(join(folder, found), path);
  return { name: found, path, text: await readFile(path, 'utf8') };
}
