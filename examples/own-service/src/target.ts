import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A target that can be reached until it is closed. */
export interface NoteService {
  readonly endpoint: string;
  readonly close: () => void;
}

/** Serves notes on this machine; with `normalises` it has a fault: bodies are stored in another normal form. */
export async function serveNotes({ port = 0, normalises = false } = {}): Promise<NoteService> {
  const notes = new Map<string, Record<string, unknown>>();
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const [status, fields] = answer(query, notes, normalises);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ RequestId: randomUUID().toUpperCase(), ...fields }));
  });
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${bound}`, close: () => void server.close() };
}

type Reply = readonly [status: number, fields: Record<string, unknown>];

function answer(query: URLSearchParams, notes: Map<string, Record<string, unknown>>, normalises: boolean): Reply {
  const action = query.get('Action');
  if (action === 'CreateNote') return create(query, notes, normalises);
  if (action !== 'DescribeNote' && action !== 'DeleteNote') return refuse(404, 'InvalidAction.NotFound');
  const id = query.get('NoteId');
  if (!id) return refuse(400, 'MissingNoteId');
  const note = notes.get(id);
  if (!note) return refuse(404, 'NoteNotFound');
  if (action === 'DeleteNote') notes.delete(id);
  return [200, action === 'DeleteNote' ? {} : note];
}

function create(query: URLSearchParams, notes: Map<string, Record<string, unknown>>, normalises: boolean): Reply {
  const [title, priority] = [query.get('Title'), query.get('Priority') ?? '5'];
  if (!title) return refuse(400, 'MissingTitle');
  if (Array.from(title).length > 40) return refuse(400, 'InvalidTitle');
  if (!/^[1-9]$/.test(priority)) return refuse(400, 'InvalidPriority');
  const body = query.get('Body') ?? '';
  const NoteId = `note-${randomUUID()}`;
  notes.set(NoteId, {
    NoteId,
    Title: title,
    Body: normalises ? body.normalize('NFC') : body,
    Priority: Number(priority),
  });
  return [200, { NoteId }];
}

function refuse(status: number, Code: string): Reply {
  return [status, { Code, Message: Code, HostId: 'notes' }];
}
