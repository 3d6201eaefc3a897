import { expect, it } from 'vitest';
import { makeRow } from '../../utils/in-row';

it('acts wait for one another, and one that fails holds up none', async () => {
  const inRow = makeRow();
  const done: string[] = [];
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slow = inRow(async () => {
    await gate;
    done.push('slow');
    throw new Error('storage is full');
  });
  const quick = inRow(async () => {
    done.push('quick');
    return 2;
  });
  open();
  await expect(slow).rejects.toThrow('storage is full');
  expect(await quick).toBe(2);
  expect(done).toEqual(['slow', 'quick']);
});
