// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SettingControl } from '../../../components/settings/SettingControl';
import { defaultSettings, type SettingName, settingNames } from '../../../utils/settings-table';
import { acting, draw } from '../../helpers/render';

const control = async (name: SettingName) => {
  const onSetting = vi.fn();
  const root = await draw(<SettingControl name={name} settings={defaultSettings} onSetting={onSetting} />);
  return { root, onSetting, inputs: [...root.querySelectorAll('input')] };
};

describe('the control of a setting', () => {
  it('is a switch for what is on or off', async () => {
    const { inputs, onSetting } = await control('images');
    expect(inputs.map(({ checked }) => checked)).toEqual([true]);
    await acting(() => inputs[0]?.click());
    expect(onSetting).toHaveBeenCalledWith('images', false);
  });

  it('is a row of radio buttons for a choice', async () => {
    const { inputs, onSetting } = await control('theme');
    expect(inputs.map(({ value, checked }) => [value, checked])).toEqual([
      ['auto', true],
      ['light', false],
      ['sepia', false],
      ['dark', false],
    ]);
    await acting(() => inputs[2]?.click());
    expect(onSetting).toHaveBeenCalledWith('theme', 'sepia');
  });

  it('is a slider within its bounds for a number, with the value in words', async () => {
    const { root, inputs, onSetting } = await control('fontSize');
    expect([inputs[0]?.min, inputs[0]?.max, root.querySelector('output')?.textContent]).toEqual([
      '14',
      '32',
      '20 px',
    ]);
    await acting(() => {
      if (!inputs[0]) return;
      inputs[0].value = '24';
      inputs[0].dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(onSetting).toHaveBeenLastCalledWith('fontSize', 24, false); // shown, and not yet stored
    await acting(() => inputs[0]?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onSetting).toHaveBeenLastCalledWith('fontSize', 24);
  });

  it.each(settingNames)('of %s has a name for those who hear it', async (name) => {
    const { root, inputs } = await control(name);
    expect(inputs.length).toBeGreaterThan(0);
    for (const input of inputs) expect(input.closest('label')?.textContent?.trim()).not.toBe('');
    expect(root.querySelector('legend, label span')?.textContent).toMatch(/^[A-Z]/);
  });
});
