import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';

/** What the API server said. */
export interface Answer {
  readonly status: number;
  readonly body: any;
  /** Texts of its warning headers. */
  readonly warnings: readonly string[];
}

const NO_RESOURCE: Answer = { status: 404, body: { message: 'the server has no such kind' }, warnings: [] };

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** A small client of the API server that api-server.sh started. */
export class Server {
  private readonly agent: Agent;
  private readonly resources = new Map<string, Promise<readonly Resource[]>>();

  public constructor(private readonly url = required('ROOKERY_SERVER'), private readonly token = required('ROOKERY_SERVER_TOKEN')) {
    this.agent = new Agent({ ca: readFileSync(required('ROOKERY_SERVER_CA')), keepAlive: true });
  }

  /** Applies an object by server-side apply with strict validation of fields. */
  public async apply(object: any, fieldManager = 'rookery'): Promise<Answer> {
    const path = await this.pathOf(object);
    return path === undefined ? NO_RESOURCE : this.call('PATCH', `${path}?fieldManager=${fieldManager}&fieldValidation=Strict`, object);
  }

  /** The object as it is stored. */
  public async read(object: any): Promise<Answer> {
    const path = await this.pathOf(object);
    return path === undefined ? NO_RESOURCE : this.call('GET', path);
  }

  /** Forgets which kinds the server has, after definitions were added. */
  public forget(): void {
    this.resources.clear();
  }

  public close(): void {
    this.agent.destroy();
  }

  private async pathOf({ apiVersion, kind, metadata }: any): Promise<string | undefined> {
    const base = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    if (!this.resources.has(base)) {
      this.resources.set(base, this.call('GET', base).then(({ body }) => (body.resources ?? []).filter((found: Resource) => !found.name.includes('/'))));
    }
    const resource = (await this.resources.get(base))?.find((found) => found.kind === kind);
    if (!resource) return undefined;
    return `${base}${resource.namespaced ? `/namespaces/${metadata.namespace ?? 'default'}` : ''}/${resource.name}/${encodeURIComponent(metadata.name)}`;
  }

  private call(method: string, path: string, body?: object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${this.token}`, ...(body === undefined ? {} : { 'content-type': 'application/apply-patch+yaml' }) };
      const call = request(`${this.url}${path}`, { method, headers, agent: this.agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const warning = response.headers.warning;
          const answer = JSON.parse(Buffer.concat(parts).toString());
          resolve({ status: response.statusCode ?? 0, body: answer, warnings: warning === undefined ? [] : [warning].flat() });
        });
      });
      call.on('error', reject);
      call.setTimeout(30_000, () => call.destroy(new Error(`${method} ${path} was not answered`)));
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; run this through upstream/bin/api-server.sh.`);
  return value;
}
