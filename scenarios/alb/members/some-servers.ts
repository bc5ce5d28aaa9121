/** A server by its number among the declared ones, on a port, and what a call says, or the list must show, of it. */
export interface SomeServer {
  readonly server: number;
  readonly port?: number | null;
  readonly weight?: number;
  readonly description?: string;
  readonly type?: string;
}

/** A server, without anything said of it. */
export const first: SomeServer = { server: 1 };

/** Another server. */
export const second: SomeServer = { server: 2 };

/** The first server on another port. */
export const elsewhere: SomeServer = { server: 1, port: 81 };

/** One that is there, or comes, only because a call must have some. */
export const spare: SomeServer = { server: 4 };

/** A server with a weight. */
export function weighing(server: SomeServer, weight: number): SomeServer {
  return { ...server, weight };
}

/** A server with a description. */
export function described(server: SomeServer, description: string): SomeServer {
  return { ...server, description };
}
