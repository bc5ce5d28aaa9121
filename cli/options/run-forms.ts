import { wireForms } from '../../cases/wire-forms.ts';
import type { Capabilities } from '../../harness/wire/target.ts';
import type { WireForm, WireFormat } from '../../protocol/wire.ts';
import { documentedForms } from '../../specs/oracle/documented-forms.ts';
import type { Service } from '../../specs/service.ts';
import type { SignatureScheme } from '../../specs/signature-scheme.ts';
import { UsageError } from './usage-error.ts';

/** How requests go out, as the options say it. */
export interface FormOptions {
  readonly format: WireFormat | 'both';
  readonly method: 'get' | 'post' | 'both';
  readonly signature: SignatureScheme | 'both';
}

/** Options that are given, and for those that are not what is usual. */
export function formOptions(given: Partial<FormOptions>, usual: WireForm): FormOptions {
  const method = usual.method === 'GET' ? 'get' : 'post';
  const { format = usual.format, signature = usual.signature } = given;
  return { format, method: given.method ?? method, signature };
}

/** The forms that options ask for, the first of which is that of the fixtures. */
export function formsOf({ format, method, signature }: FormOptions): readonly WireForm[] {
  return wireForms({
    format: format === 'both' ? ['json', 'xml'] : [format],
    method: method === 'both' ? ['GET', 'POST'] : [method === 'get' ? 'GET' : 'POST'],
    signature: signature === 'both' ? ['v1', 'v3'] : [signature],
  });
}

/**
 * Checks that the documents of a service let calls go out in these forms, whatever the edition.
 *
 * @throws UsageError naming what they do not speak of, and the others.
 */
export function checkDocumented(forms: readonly WireForm[], service: Service): void {
  if (!service.forms) return;
  const { formats, methods, signatures } = documentedForms(service, { editions: service.editions });
  for (const { format, method, signature } of forms) {
    checkOne('format', format, formats);
    checkOne('method', method, methods);
    checkOne('signature', signature, signatures);
  }
  function checkOne(what: string, asked: string, known: readonly string[]): void {
    if (known.includes(asked)) return;
    const names = known.map((name) => name.toLowerCase()).join(', ');
    throw new UsageError(
      `--${what} ${asked.toLowerCase()}: no document of ${service.id} speaks of it (known: ${names})`,
    );
  }
}

/** A form of requests that a target has, for calls that no option speaks of. */
export function formFor(capabilities: Capabilities, usual: WireForm): WireForm {
  const { format, method, signature } = usual;
  return {
    format: capabilities[format] === false ? other(format, 'json', 'xml') : format,
    method: capabilities[method === 'GET' ? 'get' : 'post'] === false ? other(method, 'GET', 'POST') : method,
    signature:
      capabilities[signature === 'v1' ? 'signatureV1' : 'signatureV3'] === false
        ? other(signature, 'v1', 'v3')
        : signature,
  };
}

function other<T, A extends T, B extends T>(one: T, first: A, second: B): A | B {
  return one === first ? second : first;
}
