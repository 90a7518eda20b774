import { readFileSync } from 'node:fs';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { ControlPlane } from '../../harness/control-plane';
import { until } from '../../harness/wait';

/** Looks at an object that changed, and at how: ADDED, MODIFIED or DELETED. */
export type Look = (object: any, type: string) => void;

/** Every change of the objects below a path of the API, beginning with those that are there. */
export class Watch {
  /** Begins; a server that has just started first has to read what is stored. */
  public static async start(plane: ControlPlane, path: string, look: Look, onEnd: (error: Error) => void): Promise<Watch> {
    return until(`a watch of ${path}`, 60, async () => {
      const { call, response } = await open(plane, `${path}?watch=true`);
      if (response.statusCode === 200) return new Watch(path, call, response, look, onEnd);
      call.destroy();
      return undefined;
    });
  }

  private closed = false;

  private constructor(path: string, private readonly call: ClientRequest, response: IncomingMessage, look: Look, onEnd: (error: Error) => void) {
    const end = (why: string): void => {
      if (!this.closed) onEnd(new Error(`The API server ended the watch of ${path}: ${why}`));
    };
    let rest = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const { type, object } = JSON.parse(line);
        look(object, type);
      }
    });
    response.on('error', (error) => end(error.message));
    response.on('end', () => end('no more events'));
  }

  public close(): void {
    this.closed = true;
    this.call.destroy();
  }
}

function open(plane: ControlPlane, path: string): Promise<{ readonly call: ClientRequest; readonly response: IncomingMessage }> {
  const kubeconfig = JSON.parse(readFileSync(plane.kubeconfig(), 'utf8'));
  const headers = { authorization: `Bearer ${kubeconfig.users[0].user.token}` };
  return new Promise((resolve, reject) => {
    const call = request(`${plane.server.url}${path}`, { headers, ca: readFileSync(plane.ca) }, (response) => resolve({ call, response }));
    call.on('error', reject);
    call.end();
  });
}
