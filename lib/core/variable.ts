/**
 * A variable of a container as Go writes it: an empty text is left out, or the second manager that applies the object would see a
 * difference and be refused.
 */
export function variable(name: string, value: string): { readonly name: string; readonly value?: string } {
  return value === '' ? { name } : { name, value };
}

/** A variable that takes its value from a field of its pod; the API version is what the server would fill in. */
export function fieldVariable(name: string, fieldPath: string): object {
  return { name, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath } } };
}
