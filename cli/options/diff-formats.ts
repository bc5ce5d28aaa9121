/** How two compared reports can be printed. */
export const diffFormats = ['text', 'markdown', 'json'] as const;
