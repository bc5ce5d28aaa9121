/** The body of an error, whichever format carried it. */
export interface ErrorEnvelope {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
  readonly hostId?: string;
  /** Link that newer gateways add. */
  readonly recommend?: string;
}

/** Reads an error from a decoded body; undefined if it carries no Code, which is what tells an error from data. */
export function readErrorEnvelope(value: Readonly<Record<string, unknown>>): ErrorEnvelope | undefined {
  const code = value['Code'];
  if (typeof code !== 'string' || code === '') return undefined;
  const text = (name: string): string | undefined => (typeof value[name] === 'string' ? value[name] : undefined);
  const [requestId, hostId, recommend] = [text('RequestId'), text('HostId'), text('Recommend')];
  return {
    code,
    message: text('Message') ?? '',
    ...(requestId === undefined ? {} : { requestId }),
    ...(hostId === undefined ? {} : { hostId }),
    ...(recommend === undefined ? {} : { recommend }),
  };
}

/** The body of an error with its keys in the order of the wire. */
export function toErrorBody(envelope: ErrorEnvelope): Readonly<Record<string, string>> {
  return {
    ...(envelope.requestId === undefined ? {} : { RequestId: envelope.requestId }),
    ...(envelope.hostId === undefined ? {} : { HostId: envelope.hostId }),
    Code: envelope.code,
    Message: envelope.message,
    ...(envelope.recommend === undefined ? {} : { Recommend: envelope.recommend }),
  };
}
