import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireObject } from '../../core/require-object';
import { requireSize } from '../../core/require-size';
import { defined } from '../defined';
import { whole } from '../numbers';
import { BucketConfigField } from '../operator/bucket-config-field';
import type { ObjectBucketClaimOptions } from './object-bucket-claim-options';

/** The settings of a claim, all of them texts; `undefined` if there is none. */
export function bucketConfig(options: ObjectBucketClaimOptions, scope: IConstruct): { readonly [name: string]: string } | undefined {
  const further = options.additionalConfig ?? {};
  const typed = Object.values<string>(BucketConfigField).find((name) => further[name] !== undefined);
  if (typed !== undefined) {
    throw refusal({
      where: `additionalConfig.${typed}`,
      what: `there is an option for ${typed}`,
      why: 'Two values of one setting could contradict each other',
      fix: `Use the option ${typed}`,
    }, scope);
  }
  const config = { ...ownConfig(options, scope), ...further };
  return Object.keys(config).length === 0 ? undefined : config;
}

function ownConfig(options: ObjectBucketClaimOptions, scope: IConstruct): { readonly [name: string]: string } {
  const { bucketOwner, bucketPolicy, bucketLifecycle } = options;
  const count = (field: 'maxObjects' | 'bucketMaxObjects') => {
    const value = whole(options[field], 0, Infinity, field, scope);
    return value === undefined ? undefined : String(value);
  };
  const size = (field: 'maxSize' | 'bucketMaxSize') => requireSize(options[field], field, scope)?.toString();
  return defined<string>({
    maxObjects: count('maxObjects'),
    maxSize: size('maxSize'),
    bucketMaxObjects: count('bucketMaxObjects'),
    bucketMaxSize: size('bucketMaxSize'),
    bucketPolicy: bucketPolicy && JSON.stringify(bucketPolicy),
    bucketLifecycle: bucketLifecycle && JSON.stringify(inOrder(bucketLifecycle)),
    bucketOwner: bucketOwner && requireObject(bucketOwner, 'secret', {
      where: 'bucketOwner', kind: 'a user of an object store', fix: 'Pass the rook.CephObjectStoreUser that the bucket belongs to',
    }, scope).name,
  });
}

/** Rook compares lists of rules one by one, and would set those in another order again and again. */
function inOrder(lifecycle: { readonly [key: string]: any }): object {
  const { Rules: rules } = lifecycle;
  if (!Array.isArray(rules)) return lifecycle;
  return { ...lifecycle, Rules: [...rules].sort((one, other) => (String(one?.ID) < String(other?.ID) ? -1 : 1)) };
}
