import type { Server } from '../../harness/server';

/** Makes an object that the API server has to take. */
export async function created(server: Server, object: any): Promise<any> {
  const { status, body } = await server.create(object);
  if (status >= 300) throw new Error(`The API server refuses ${object.kind} ${object.metadata.name}: ${body.message}`);
  return body;
}
