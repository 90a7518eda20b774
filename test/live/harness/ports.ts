import { connect, createServer } from 'node:net';
import { LiveError } from './live-error';

/** Below the range that the system hands out itself, so that no outgoing connection takes the port before the server does. */
const FIRST = 20_000;
const COUNT = 12_000;

/** A loopback port that nobody listens on. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
  throw new LiveError(`None of 100 loopback ports between ${FIRST} and ${FIRST + COUNT} is free.`, 'Stop what listens on them.');
}

/** Whether somebody listens on a loopback port; asking takes the port from nobody. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (verdict: boolean) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/** Whether a loopback port can be had. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
