import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, isSet, spec, text, title } from '../read';
import { uriScheme } from './uri';

const SCHEMES: Readonly<Record<string, readonly string[]>> = { http: ['http', 'https'], amqp: ['amqp', 'amqps'], kafka: ['kafka'] };

/** A topic that cannot push its messages anywhere. */
export const topicEndpoint: Rule = {
  id: 'rook/topic-endpoint',
  severity: Severity.ERROR,
  why: 'Rook refuses a topic unless it has one endpoint with a URI of its protocol, and no bucket can use it',
  fix: 'Give exactly one of http (http://, https://), amqp (amqp://, amqps://) and kafka (kafka://)',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/topic.go ValidateTopicSpec',
  kinds: ['ceph.rook.io/CephBucketTopic'],
  * inspect(document) {
    const endpoint = fields(spec(document).endpoint);
    const given = Object.keys(SCHEMES).filter((protocol) => isSet(endpoint[protocol]));
    if (given.length !== 1) {
      const message = given.length === 0 ? 'has no endpoint' : `has the endpoints ${given.join(' and ')}`;
      yield { document, property: 'spec.endpoint', message: `${title(document)} ${message}` };
    }
    for (const protocol of given) {
      const uri = text(dig(endpoint[protocol], 'uri')) ?? '';
      const scheme = uriScheme(uri);
      if (scheme !== undefined && SCHEMES[protocol].includes(scheme)) continue;
      yield { document, property: `spec.endpoint.${protocol}.uri`, message: `${title(document)} pushes over ${protocol} to "${uri}"` };
    }
  },
};
