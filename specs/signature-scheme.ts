/** How a request is signed. */
export type SignatureScheme = 'v1' | 'v3';
