import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { LiveError } from './live-error';

/** What the API server said. */
export interface Answer {
  readonly status: number;
  readonly body: any;
  /** Texts of its warning headers. */
  readonly warnings: readonly string[];
}

/** How an object is written. */
export interface WriteOptions {
  /** Judge only, store nothing. */
  readonly dryRun?: boolean;
  /** The name of the writer. */
  readonly manager?: string;
  /** Take over fields of other writers. */
  readonly force?: boolean;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

const NO_RESOURCE: Answer = { status: 404, body: { message: 'the server has no such kind' }, warnings: [] };
const JSON_TYPE = 'application/json';
const APPLY_TYPE = 'application/apply-patch+yaml';

/** A client of one API server, as one user. */
export class Server {
  private readonly agent: Agent;
  private readonly resources = new Map<string, Promise<readonly Resource[]>>();

  public constructor(public readonly url: string, private readonly token: string, private readonly ca: string) {
    this.agent = new Agent({ ca: readFileSync(ca), keepAlive: true, maxSockets: 8 });
  }

  /** The same server, asked by somebody else. */
  public as(token: string): Server {
    return new Server(this.url, token, this.ca);
  }

  /** Server-side apply with strict validation of fields. */
  public async apply(object: any, { manager = 'rookery', ...options }: WriteOptions = {}): Promise<Answer> {
    return this.write('PATCH', await this.pathOf(object), object, { manager, ...options }, APPLY_TYPE);
  }

  /** A plain create with strict validation of fields. */
  public async create(object: any, options: WriteOptions = {}): Promise<Answer> {
    return this.write('POST', await this.pathOf(object, ''), object, options);
  }

  /** A plain update with strict validation of fields. */
  public async replace(object: any, options: WriteOptions = {}): Promise<Answer> {
    return this.write('PUT', await this.pathOf(object), object, options);
  }

  /** The object as it is stored. */
  public async read(object: any): Promise<Answer> {
    const path = await this.pathOf(object);
    return path === undefined ? NO_RESOURCE : this.call('GET', path);
  }

  /** Removes an object at once: some kinds, such as Jobs, would otherwise wait for a controller that sets their pods free. */
  public async remove(object: any): Promise<Answer> {
    const path = await this.pathOf(object);
    return path === undefined ? NO_RESOURCE : this.call('DELETE', `${path}?propagationPolicy=Background`);
  }

  /** The address of an object, `undefined` when the server does not know its kind; with an empty name that of its collection. */
  public async pathOf({ apiVersion, kind, metadata }: any, name: string = metadata?.name): Promise<string | undefined> {
    const base = String(apiVersion).includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    if (!this.resources.has(base)) {
      this.resources.set(base, this.call('GET', base).then(({ body }) => (body.resources ?? []).filter((found: Resource) => !found.name.includes('/'))));
    }
    const resource = (await this.resources.get(base))?.find((found) => found.kind === kind);
    if (!resource) return undefined;
    const space = resource.namespaced ? `/namespaces/${encodeURIComponent(metadata?.namespace ?? 'default')}` : '';
    return `${base}${space}/${resource.name}${name ? `/${encodeURIComponent(name)}` : ''}`;
  }

  /** Forgets which kinds the server has, after definitions were added. */
  public forget(): void {
    this.resources.clear();
  }

  public close(): void {
    this.agent.destroy();
  }

  /** One request; a body that is not text is sent as JSON. */
  public call(method: string, path: string, body?: unknown, type = JSON_TYPE): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${this.token}`, ...(body === undefined ? {} : { 'content-type': type }) };
      const call = request(`${this.url}${path}`, { method, headers, agent: this.agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const { warning } = response.headers;
          resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(parts).toString()), warnings: warning === undefined ? [] : splitWarnings([warning].flat().join(', ')) });
        });
      });
      call.on('error', (error) => reject(new LiveError(`${method} ${path} failed: ${error.message}`, 'The API server is gone or does not answer.')));
      call.setTimeout(60_000, () => call.destroy(new Error('no answer within 60 s')));
      call.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
    });
  }

  private write(method: string, path: string | undefined, body: unknown, { dryRun, manager, force }: WriteOptions, type?: string): Promise<Answer> {
    if (path === undefined) return Promise.resolve(NO_RESOURCE);
    const query = new URLSearchParams({
      fieldValidation: 'Strict', ...(manager && { fieldManager: manager }), ...(dryRun && { dryRun: 'All' }), ...(force && { force: 'true' }),
    });
    return this.call(method, `${path}?${query}`, body, type);
  }
}

function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
}

/** The texts in warning headers, `299 - "text"` each. */
function splitWarnings(header: string): string[] {
  return [...header.matchAll(/\d{3} \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text.replace(/\\(.)/g, '$1'));
}
