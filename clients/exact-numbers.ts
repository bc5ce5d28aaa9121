/** JSON in which whole numbers of sixteen digits and more are text, for beyond 2^53 they would be rounded when they are read. */
export function withExactNumbers(json: string): string {
  const parts: string[] = [];
  let at = 0;
  // Texts may have any length, which is more than an expression could match.
  for (let quote = json.indexOf('"'); quote !== -1; quote = json.indexOf('"', at)) {
    parts.push(exact(json.slice(at, quote)));
    at = endOfText(json, quote);
    parts.push(json.slice(quote, at));
  }
  return [...parts, exact(json.slice(at))].join('');
}

function exact(between: string): string {
  return between.replaceAll(/-?\d{16,}(?![\d.eE])/g, (digits) => `"${digits}"`);
}

/** Where a text ends that begins with the quote at a place. */
function endOfText(json: string, quote: number): number {
  for (let end = json.indexOf('"', quote + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let slash = end;
    while (json[slash - 1] === '\\') slash -= 1;
    if ((end - slash) % 2 === 0) return end + 1;
  }
  return json.length;
}
