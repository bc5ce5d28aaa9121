/** Texts that stand for a whole value which is known only when a case runs. */
export const slotNames = ['$region', '$name', '$token', '$serverCertificate', '$caCertificate', '$privateKey'] as const;

export type SlotName = (typeof slotNames)[number];

/** The fixture that a text stands for which the owner of the target declares: `$declared.zones#2` is the second of several. */
export function declaredIn(text: unknown): { readonly name: string; readonly nth: number } | undefined {
  const [, name, number = '1'] =
    (typeof text === 'string' && /^\$declared\.([\w-]+)(?:#([1-9]\d*))?$/.exec(text)) || [];
  return name === undefined ? undefined : { name, nth: Number(number) - 1 };
}
