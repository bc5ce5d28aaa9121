const early = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'] as const;

const ofVersions: readonly (readonly [versions: readonly string[], ciphers: readonly string[]])[] = [
  [
    early,
    [
      'ECDHE-ECDSA-AES128-SHA',
      'ECDHE-ECDSA-AES256-SHA',
      'ECDHE-RSA-AES128-SHA',
      'ECDHE-RSA-AES256-SHA',
      'AES128-SHA',
      'AES256-SHA',
      'DES-CBC3-SHA',
    ],
  ],
  [
    ['TLSv1.2'],
    [
      'ECDHE-ECDSA-AES128-GCM-SHA256',
      'ECDHE-ECDSA-AES256-GCM-SHA384',
      'ECDHE-ECDSA-AES128-SHA256',
      'ECDHE-ECDSA-AES256-SHA384',
      'ECDHE-RSA-AES128-GCM-SHA256',
      'ECDHE-RSA-AES256-GCM-SHA384',
      'ECDHE-RSA-AES128-SHA256',
      'ECDHE-RSA-AES256-SHA384',
      'AES128-GCM-SHA256',
      'AES256-GCM-SHA384',
      'AES128-SHA256',
      'AES256-SHA256',
    ],
  ],
  [
    ['TLSv1.3'],
    [
      'TLS_AES_128_GCM_SHA256',
      'TLS_AES_256_GCM_SHA384',
      'TLS_CHACHA20_POLY1305_SHA256',
      'TLS_AES_128_CCM_SHA256',
      'TLS_AES_128_CCM_8_SHA256',
    ],
  ],
];

/**
 * The versions of TLS with which each cipher goes: the help pages of 2021 and the description of 2024 of Classic Load Balancers,
 * and that of application load balancers (2024, CreateSecurityPolicy, Ciphers).
 */
export const versionsOf: ReadonlyMap<string, readonly string[]> = new Map(
  ofVersions.flatMap(([versions, ciphers]) => ciphers.map((cipher) => [cipher, versions])),
);
