/** Leads to a field once what was found is shown at it. */
export function focusIn(form: HTMLElement, selector: string): void {
  const field = form.querySelector<HTMLElement>(selector);
  field?.focus();
  if (field instanceof HTMLInputElement && field.type !== 'checkbox') field.select();
}
