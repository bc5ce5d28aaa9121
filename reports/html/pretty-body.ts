/** A JSON or XML body with line breaks and indentation; nothing else of it changes. Other text is left as it is. */
export function prettyBody(body: string): string {
  const text = body.trim();
  if (/^[[{]/.test(text) && isJson(text)) return indentJson(text);
  if (/^<[?!A-Za-z]/.test(text) && !text.includes('\n')) return indentXml(text);
  return body;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Works on the text, not on the parsed value, which would lose big numbers and repeated names. */
function indentJson(text: string): string {
  let depth = 0;
  const line = (): string => `\n${'  '.repeat(depth)}`;
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|[[{]\s*[\]}]|[[{]|[\]}]|[,:]|\s+|[^\s"[\]{},:]+/g, (token) => {
    if (token.trim() === '') return '';
    if (token === ',') return `,${line()}`;
    if (token === ':') return ': ';
    if (token === '{' || token === '[') {
      depth += 1;
      return `${token}${line()}`;
    }
    if (token === '}' || token === ']') {
      depth -= 1;
      return `${line()}${token}`;
    }
    return token;
  });
}

/** Breaks lines between tags only. */
function indentXml(text: string): string {
  let depth = 0;
  return text
    .replaceAll(/>\s*</g, '>\n<')
    .split('\n')
    .map((part) => {
      if (part.startsWith('</')) depth = Math.max(0, depth - 1);
      const line = `${'  '.repeat(depth)}${part}`;
      const opens = /^<[^/?!]/.test(part) && !part.endsWith('/>') && !part.includes('</');
      if (opens) depth += 1;
      return line;
    })
    .join('\n');
}
