/** So many texts are kept; who uploads certificates of his own each time gains nothing, and fills nothing. */
const most = 100;

/** The same reader, which reads a text that comes again only once. One that cannot be read is tried each time. */
export function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
