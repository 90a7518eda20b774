import { App, Chart } from 'cdk8s';
import { SecretRef } from 'rookery';

const WHY = 'Secrets are taken by reference, so that no value ends up in a file or a log. '
  + 'Store the value in a Secret and write SecretRef.named("that-secrets-name").';

describe('SecretRef', () => {
  test('holds a name', () => {
    expect(SecretRef.named('registry-key').secretName).toBe('registry-key');
  });

  test('a password is refused and not repeated', () => {
    expect(() => SecretRef.named('AQBtopSecret==')).toThrow(WHY);
    expect(() => SecretRef.named('AQBtopSecret==')).toThrow(expect.objectContaining({ message: expect.not.stringContaining('AQB') }));
  });

  test('a value in place of a reference is refused, with the property and the construct', () => {
    const chart = new Chart(new App(), 'tokyo');
    expect(() => SecretRef._require('hunter2' as unknown as SecretRef, 'images.pullSecrets[0]', chart))
      .toThrow(`tokyo: images.pullSecrets[0]: a secret value was given where a reference is expected. ${WHY}`);
  });
});
