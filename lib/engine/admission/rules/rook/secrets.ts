import type { World } from '../../world';
import { entriesOf, fields } from '../read';

/** The keys under which a secret holds something; undefined where the program does not hold the secret itself. */
export function secretKeys(world: World, namespace: string, name: string): ReadonlySet<string> | undefined {
  const secret = world.find('/Secret', namespace, name);
  if (!secret) return undefined;
  // What is written in plain text replaces what is encoded.
  const values = { ...fields(secret.object.data), ...fields(secret.object.stringData) };
  return new Set(entriesOf(values).filter(([, value]) => value !== '').map(([key]) => key));
}
