import type { StartAdapter } from '../../clients/adapter-outcome.ts';
import { startAdapter, type AdapterCommand } from '../../clients/adapter/start-adapter.ts';

/** A virtual machine takes seconds to say hello, and a busy computer lets it wait. */
const helloMs = 60_000;

/** Starts adapters of one command. They inherit no proxy, for the recorder is on this machine, and nobody's real keys. */
export function adapterStarter(
  argv: AdapterCommand['argv'],
  inherited: Readonly<Record<string, string | undefined>>,
  trace?: AdapterCommand['trace'],
): StartAdapter {
  const kept = Object.fromEntries(
    Object.entries(inherited).flatMap(([name, value]): [string, string][] =>
      value === undefined || isForeign(name) ? [] : [[name, value]],
    ),
  );
  return (environment) =>
    startAdapter({
      argv,
      environment: { ...kept, ...environment },
      helloMs,
      ...(trace === undefined ? {} : { trace }),
    });
}

function isForeign(name: string): boolean {
  return /^(?:https?|all|no)_proxy$|^(?:alibaba_?cloud|alicloud|aliyun)_/i.test(name);
}
