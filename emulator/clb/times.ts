/** `2018-02-09T02:35:33Z`, as the guide's examples write a moment. */
export function writeTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The moment of creation as text and as milliseconds, both of whole seconds. */
export function timesOf(milliseconds: number): { readonly CreateTime: string; readonly CreateTimeStamp: number } {
  return { CreateTime: writeTime(milliseconds), CreateTimeStamp: Math.floor(milliseconds / 1000) * 1000 };
}
