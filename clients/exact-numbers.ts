/** JSON in which whole numbers of sixteen digits and more are text, for beyond 2^53 they would be rounded when they are read. */
export function withExactNumbers(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
}
