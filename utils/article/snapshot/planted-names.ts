/** What a form answers to by name or id (https://html.spec.whatwg.org/#dom-form-nameditem). */
const NAMED = ['button', 'fieldset', 'img', 'input', 'object', 'output', 'select', 'textarea'];

/**
 * Takes names off what stands in forms, and what stands elsewhere but belongs to one: with `<input name="remove">` in
 * it, `form.remove` is that input, and every later step would call it in vain.
 */
export function dropPlantedNames(page: Document): void {
  const inForms = NAMED.map((name) => `form ${name}`).join();
  for (const element of page.querySelectorAll(`${inForms}, [form]`)) {
    for (const name of ['name', 'id', 'form']) element.removeAttribute(name);
  }
}
