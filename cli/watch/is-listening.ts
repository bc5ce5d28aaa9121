import { connect } from 'node:net';

/** Whether something accepts connections at an origin. */
export async function isListening(origin: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(origin);
  const host = hostname.replaceAll(/^\[|\]$/g, '');
  return await new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) || (protocol === 'https:' ? 443 : 80), timeout: 2000 });
    const tell = (found: boolean): void => {
      socket.destroy();
      resolve(found);
    };
    socket.once('connect', () => tell(true));
    socket.once('timeout', () => tell(false));
    socket.once('error', () => tell(false));
  });
}
