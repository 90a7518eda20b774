import type { Processes } from './processes';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Makes sure that nothing outlives this process, however it ends; what has to end may change over time. */
export function guard(current: () => Processes | undefined): void {
  process.once('exit', () => current()?.killAll());
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      console.error(`\nInterrupted by ${signal}: everything is being stopped.`);
      void Promise.resolve(current()?.stopAll()).finally(() => process.exit(code));
    });
  }
}
