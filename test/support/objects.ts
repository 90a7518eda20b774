import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** Every object below a construct as it would be written, unchecked; tests of constructs look at these. */
export function objectsOf(scope: IConstruct): any[] {
  return scope.node.findAll().filter((construct) => ApiObject.isApiObject(construct)).map((object) => (object as ApiObject).toJson());
}

/** The one object of that kind and name; fails with what there is instead. */
export function objectOf(scope: IConstruct, kind: string, name: string, namespace?: string): any {
  const objects = objectsOf(scope);
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name
    && (namespace === undefined || object.metadata.namespace === namespace));
  if (found.length === 1) return found[0];
  const names = objects.filter((object) => object.kind === kind).map(({ metadata }) => [metadata.namespace, metadata.name].join('/'));
  throw new Error(`${found.length} objects are ${kind} ${name}; there are: ${names.join(', ')}`);
}

/** All objects of a kind, by name. */
export function namesOf(scope: IConstruct, kind: string): string[] {
  return objectsOf(scope).filter((object) => object.kind === kind).map((object) => object.metadata.name).sort();
}

/** The variables of a container by name, as upstream's charts write them: an empty text in full, a field without the version that is its default. */
export function variablesOf(env: readonly any[]): Record<string, unknown> {
  return Object.fromEntries(env.map(({ name, value = '', valueFrom }) => {
    if (valueFrom?.fieldRef === undefined) return [name, valueFrom ?? value];
    const { apiVersion, ...fieldRef } = valueFrom.fieldRef;
    return [name, { fieldRef }];
  }));
}
