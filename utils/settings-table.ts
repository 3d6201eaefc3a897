/**
 * Every setting, declared once: type, default, bounds, storage, popup and options page follow from this table.
 * Labels are the messages `setting_<name>`, and `setting_<name>_<value>` for choices.
 */
export const settingsTable = {
  theme: choice(['auto', 'light', 'sepia', 'dark'], 'auto', 'appearance'),
  font: choice(['serif', 'sans'], 'serif', 'appearance'),
  /** Pixels. */
  fontSize: range({ min: 14, max: 32, step: 1 }, 20, 'appearance', 'px'),
  /** Measure of the text column, in em of the body text; 34 em hold some 70 letters. */
  width: range({ min: 24, max: 52, step: 2 }, 34, 'appearance', 'em'),
  images: toggle(true, 'reading'),
  /** Where an article opens that was asked for; one that opens by itself always does over its page. */
  opensIn: choice(['page', 'tab'], 'page', 'reading'),
  /** Third parties of a page are stopped while it is read. */
  quiet: toggle(true, 'quiet'),
  /** The button's badge says how many were stopped. */
  countStopped: toggle(false, 'quiet'),
  /** What stands on several articles of a site is remembered, and taken out of its next ones. */
  learn: toggle(true, 'learning'),
  buttonOpens: choice(['reader', 'popup'], 'reader', 'button'),
} as const;

export type SettingGroup = 'appearance' | 'reading' | 'quiet' | 'learning' | 'button';
export interface Choice<V extends string = string> {
  kind: 'choice';
  values: readonly V[];
  fallback: V;
  group: SettingGroup;
}
export interface Range {
  kind: 'range';
  min: number;
  max: number;
  step: number;
  fallback: number;
  group: SettingGroup;
  unit: string;
}
export interface Toggle {
  kind: 'toggle';
  fallback: boolean;
  group: SettingGroup;
}
export type Declaration = Choice | Range | Toggle;

type Table = typeof settingsTable;
export type SettingName = keyof Table;
type ValueOf<D> = D extends Choice<infer V> ? V : D extends Range ? number : boolean;
export type Settings = { [K in SettingName]: ValueOf<Table[K]> };

export const settingNames = Object.keys(settingsTable) as SettingName[];

/** The value where the declaration allows it, else the default: storage may hold anything. */
export function validSetting<K extends SettingName>(name: K, value: unknown): Settings[K] {
  const declared: Declaration = settingsTable[name];
  const valid =
    declared.kind === 'toggle'
      ? typeof value === 'boolean'
      : declared.kind === 'choice'
        ? typeof value === 'string' && declared.values.includes(value)
        : typeof value === 'number' && value >= declared.min && value <= declared.max;
  return (valid ? value : declared.fallback) as Settings[K];
}

export const defaultSettings = Object.fromEntries(
  settingNames.map((name) => [name, settingsTable[name].fallback]),
) as Settings;

function choice<const V extends string>(
  values: readonly V[],
  fallback: NoInfer<V>,
  group: SettingGroup,
): Choice<V> {
  return { kind: 'choice', values, fallback, group };
}

function range(
  bounds: { min: number; max: number; step: number },
  fallback: number,
  group: SettingGroup,
  unit: string,
): Range {
  return { kind: 'range', ...bounds, fallback, group, unit };
}

function toggle(fallback: boolean, group: SettingGroup): Toggle {
  return { kind: 'toggle', fallback, group };
}
