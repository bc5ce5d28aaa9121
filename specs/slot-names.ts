/** Texts that stand for a whole value which is known only when a case runs. */
export const slotNames = [
  '$region',
  '$name',
  '$token',
  '$serverCertificate',
  '$caCertificate',
  '$privateKey',
  '$declared.servers',
  '$declared.vswitch',
  '$declared.acl',
] as const;

export type SlotName = (typeof slotNames)[number];
