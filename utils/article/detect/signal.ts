/** A hint for or against an article: its name, and how much it says (positive for). */
export type Signal = readonly [name: string, weight: number];
