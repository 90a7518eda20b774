import { X509Certificate } from 'node:crypto';
import type { Violation } from '../rule';
import { oneOf, required } from './demands';
import type { Place } from './place';
import { clientFaults, versionFaults } from './webhook-client';

const BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** How objects of a kind are turned from one version into another. */
export function* conversionFaults(conversion: Place): Iterable<Violation> {
  if (!conversion.isSet) return;
  const [strategy, webhook] = [conversion.to('strategy'), conversion.to('webhook')];
  const [client, versions] = [webhook.to('clientConfig'), webhook.to('conversionReviewVersions')];
  yield* required(strategy);
  if (strategy.text !== '') yield* oneOf(strategy, ['None', 'Webhook']);
  if (strategy.text === 'Webhook') {
    yield* clientFaults(client);
    yield* bundleFaults(client.to('caBundle'));
    yield* versionFaults(versions);
    return;
  }
  if (client.isSet) yield client.fault('the strategy is not Webhook, so there is none to call');
  if (!versions.isEmpty) yield versions.fault('the strategy is not Webhook, so there is none to ask');
}

function* bundleFaults(bundle: Place): Iterable<Violation> {
  if (bundle.text === '') return;
  const blocks = Buffer.from(bundle.text, 'base64').toString().match(BLOCK) ?? [];
  if (blocks.length === 0 || !blocks.every(isCertificate)) yield bundle.fault('caBundle holds no certificates');
}

function isCertificate(block: string): boolean {
  try {
    return new X509Certificate(block).subject !== undefined;
  } catch {
    return false;
  }
}
