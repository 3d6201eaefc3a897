import { type Unit, unitsOf } from './units';

/** From this weight on a line isn't said twice by chance (`weigh`). */
export const LONG = 50;

/** What the pages read so far hold, so that a further one doesn't say it again. */
export class Seen {
  readonly #keys = new Set<string>();

  has({ key }: Unit): boolean {
    return key !== '' && this.#keys.has(key);
  }

  /** Notes what a page holds, and what the header above all pages says. */
  add(units: readonly Unit[], header: readonly string[] = []): void {
    for (const { key } of units) if (key) this.#keys.add(key);
    for (const key of header) if (key) this.#keys.add(key);
  }

  /**
   * Takes out of a further page what was there before: the lead and headings it begins with, what it ends with, and
   * long lines and pictures anywhere. Short lines amid the text stay, and one that names who says the first: a speaker's
   * name may come often. Gives back what is left.
   */
  dropFrom(content: Element): Unit[] {
    const units = unitsOf(content);
    const isNew = units.map((unit) => !this.has(unit));
    const [first, last] = [isNew.indexOf(true), isNew.lastIndexOf(true)];
    // A table stays whole or goes whole: without a cell that stood elsewhere its row would shift.
    const tables = new Set(units.flatMap(({ element }, at) => (isNew[at] && element.closest('table')) || []));
    return units.filter((unit, at) => {
      const isLong = unit.weight >= LONG || unit.weight === 0;
      const isAmid = at > first && at < last;
      const table = unit.element.closest('table');
      const isOf = table !== null && tables.has(table);
      const stays = isNew[at] || isOf || (!isLong && (isAmid || (at === first - 1 && isLabel(unit))));
      if (!stays) unit.element.remove();
      return stays;
    });
  }
}

/** "Answer:", above what is answered. */
const isLabel = ({ element }: Unit): boolean => /[:：]\s*$/.test(element.textContent ?? '');
