import { spellPath } from '../words.ts';
import { eachRequest, textOf, type ClientCheck } from './judge.ts';
import { sentRequest } from './sent-request.ts';

/** A parameter reaches the server with the value that was given. A list of values permits any of them; null: not sent. */
export const sentParameters: ClientCheck = {
  id: 'sent',
  file: 'clients/judging/sent-parameters.ts',
  words: (given) => `the server decodes ${textOf(given)}`,
  judge: (given, evidence) =>
    eachRequest(evidence, (request) => {
      const { parameters } = sentRequest(request);
      return Object.entries(given as Readonly<Record<string, unknown>>).flatMap(([path, permitted]) => {
        const at = spellPath(path, evidence.words);
        const found = Object.hasOwn(parameters, at) ? (parameters[at] ?? '') : null;
        const values = Array.isArray(permitted) ? permitted : [permitted];
        if (values.some((value) => (value === null ? found === null : found !== null && textOf(value) === found)))
          return [];
        return [{ expected: values.map(wordsOf).join(' or '), actual: wordsOf(found), at }];
      });
    }),
};

/** Nothing is sent under a name, nor below it. */
export const unsentParameters: ClientCheck = {
  id: 'unsent',
  file: 'clients/judging/sent-parameters.ts',
  words: (given) => `nothing is sent as ${(given as string[]).join(', ')}`,
  judge: (given, evidence) =>
    eachRequest(evidence, (request) => {
      const { parameters } = sentRequest(request);
      return (given as readonly string[]).flatMap((path) => {
        const name = spellPath(path, evidence.words);
        const sent = Object.keys(parameters).find((one) => one === name || one.startsWith(`${name}.`));
        return sent === undefined
          ? []
          : [{ expected: `no parameter ${name}`, actual: `${sent} = ${textOf(parameters[sent])}`, at: sent }];
      });
    }),
};

/** Neither a parameter nor a header is there twice. */
export const sentOnce: ClientCheck = {
  id: 'once',
  file: 'clients/judging/sent-parameters.ts',
  words: () => 'no parameter and no signed header is sent twice',
  judge: (_given, evidence) =>
    eachRequest(evidence, (request) => {
      const { duplicates, signedHeaders, scheme } = sentRequest(request);
      const names = request.headers.map(([name]) => name.toLowerCase());
      const counted = scheme === 'v3' ? signedHeaders : ['host', 'content-type'];
      const twice = counted.filter((name) => names.filter((one) => one === name).length > 1);
      const common = ['authorization', 'x-acs-date'].filter((name) => names.filter((one) => one === name).length > 1);
      return [...duplicates, ...twice, ...common].map((name) => ({
        expected: `${name} once`,
        actual: 'it is there twice',
        at: name,
      }));
    }),
};

function wordsOf(value: unknown): string {
  return value === null ? 'not sent' : JSON.stringify(textOf(value));
}
