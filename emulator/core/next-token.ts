import { textOf, type Fields, type Invocation } from './call.ts';
import { refuse } from './refusal.ts';

/** What a token stands for: so many items come before its page. */
export function writeToken(offset: number): string {
  return Buffer.from(`after ${offset}`).toString('base64url');
}

/** The number in a token; undefined where nobody can have been given it. */
export function readToken(token: string): number | undefined {
  const [, offset] = /^after (\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  return offset === undefined ? undefined : Number(offset);
}

/** One page of a list as a call asks for it, with the token of the next page where there is one. */
export function pageByToken<T>(
  call: Invocation,
  all: readonly T[],
  usualSize: number,
): { readonly page: readonly T[]; readonly beside: Fields } {
  const { size, token = '', next = '', total } = call.spec.effect.pages ?? {};
  const given = textOf(call, token);
  const from = given === undefined ? 0 : readToken(given);
  if (from === undefined) return refuse('constraint', token, 400, 'InvalidParameter', `${token} is not valid.`);
  const most = Number((size === undefined ? undefined : textOf(call, size)) ?? usualSize);
  const to = from + most;
  return {
    page: all.slice(from, to),
    beside: {
      ...(size === undefined ? {} : { [size]: most }),
      ...(total === undefined ? {} : { [total]: all.length }),
      ...(to < all.length ? { [next]: writeToken(to) } : {}),
    },
  };
}
