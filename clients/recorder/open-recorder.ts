import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type SecureVersion } from 'node:tls';
import type { RecordedExchange, RecordedRequest } from '../client-evidence.ts';
import type { ScriptedAnswer } from '../client-suite.ts';
import type { WireFormat, WireResponse } from '../../protocol/wire.ts';
import { composeAnswer, type ComposedFor } from './compose-answer.ts';
import { openGathering } from './gathering.ts';
import { openRequestReader } from './request-reader.ts';
import { sendAnswer } from './send-answer.ts';

/** What a recorder shows to those who connect. */
export interface RecorderTls {
  readonly key: string;
  readonly cert: string;
  readonly maxVersion?: SecureVersion;
}

export interface RecorderOptions {
  readonly answers: readonly ScriptedAnswer[];
  readonly words: Readonly<Record<string, string>>;
  /** What the client reads, and the action that it calls first. */
  readonly format?: WireFormat;
  readonly action?: string;
  readonly tls?: RecorderTls | undefined;
  /** Clients are told to speak TLS, which nobody does here. */
  readonly claimsTls?: boolean;
  /** The name that it is addressed by. */
  readonly host?: '127.0.0.1' | 'localhost';
  /** Origin of the other host, for headers. */
  readonly elsewhere?: string | undefined;
  /** Answers where the script leaves it to the emulator. */
  readonly emulate?: (request: RecordedRequest) => WireResponse;
  /** Milliseconds since the case began. */
  readonly now: () => number;
}

/** A server for one case: it keeps what it gets and answers as a script says. */
export interface Recorder {
  readonly endpoint: string;
  readonly exchanges: () => readonly RecordedExchange[];
  readonly connections: () => number;
  /** What came on connections on which no whole request came. */
  readonly strays: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** An exchange while its answer may still come. */
interface Entry {
  readonly request: RecordedRequest;
  answer: RecordedExchange['answer'];
}

/** Listens on a port of its own of this machine. */
export async function openRecorder(options: RecorderOptions): Promise<Recorder> {
  const { answers, words, tls, now, claimsTls = tls !== undefined, host = '127.0.0.1' } = options;
  const composedFor: ComposedFor = {
    words,
    elsewhere: options.elsewhere ?? '',
    format: options.format ?? 'json',
    action: options.action ?? '',
  };
  const entries: Entry[] = [];
  const strays: (() => string)[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const gathering = openGathering();
  const onRequest = (socket: Socket, request: RecordedRequest): Promise<void> => {
    const entry: Entry = { request, answer: undefined };
    const scripted = answers[Math.min(entries.length, answers.length - 1)] ?? {};
    entries.push(entry);
    const reply = async (): Promise<void> => {
      const emulated = scripted.emulator === true ? options.emulate?.(request) : undefined;
      if (request.malformed !== undefined) {
        socket.destroy();
        return;
      }
      const composed = composeAnswer(scripted, composedFor, request, emulated);
      entry.answer = await sendAnswer(socket, scripted, composed);
    };
    return scripted.gather === undefined ? reply() : gathering(scripted.gather, reply);
  };
  const onConnection = (socket: Socket): void => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    const stray = listenTo(socket, { now, tls: tls !== undefined, connection: connections }, (request) =>
      onRequest(socket, request),
    );
    strays.push(stray);
  };
  const server = tls ? createTlsServer(tlsOptions(tls), onConnection) : createServer(onConnection);
  server.on('tlsClientError', () => undefined);
  if (tls) server.on('connection', (socket: Socket) => sockets.add(socket));
  const port = await listening(server, host);
  return {
    endpoint: `${claimsTls ? 'https' : 'http'}://${host}:${port}`,
    exchanges: () => entries,
    connections: () => connections,
    strays: () => strays.map((read) => read()).filter((text) => text !== ''),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function tlsOptions({ key, cert, maxVersion }: RecorderTls): object {
  if (maxVersion === undefined) return { key, cert };
  return { key, cert, maxVersion, minVersion: maxVersion, ciphers: 'DEFAULT:@SECLEVEL=0' };
}

function listening(server: Server, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Reads requests from a connection, one after the other; gives what came of which no request could be made. */
function listenTo(
  socket: Socket,
  { now, tls, connection }: Pick<RecordedRequest, 'tls' | 'connection'> & Pick<RecorderOptions, 'now'>,
  onRequest: (request: RecordedRequest) => Promise<void>,
): () => string {
  const reader = openRequestReader();
  let startMs = now();
  let turn = Promise.resolve();
  let seen = 0;
  let handshake = '';
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => {
    // The beginning of a handshake, which nobody here would ever answer.
    if (!tls && seen === 0 && bytes[0] === 0x16) {
      handshake = bytes.toString('latin1');
      socket.destroy();
      return;
    }
    if (reader.rest().length === 0) startMs = now();
    for (const read of reader.feed(bytes)) {
      seen += 1;
      const request = { ...read, connection, tls, startMs, endMs: now() };
      turn = turn.then(() => onRequest(request));
    }
  });
  return () => (seen === 0 ? handshake || reader.rest().toString('latin1') : '');
}
