import type { Chosen, PageRow } from './page-data.ts';

/** Finds the numbers of the requirements that have all that is chosen. A text is looked for in all that is shown of them. */
export function matchingRows(rows: readonly PageRow[]): (chosen: Chosen) => ReadonlySet<number> {
  const textOf = ({ head, body }: PageRow): string =>
    `${head} ${body}`
      .replaceAll(/<\/?(?:wbr|mark|b|code|i)\b[^>]*>/g, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .toLowerCase();
  let texts: readonly string[] | undefined;
  return (chosen) => {
    const words = (chosen.get('text') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length > 0) texts ??= rows.map(textOf);
    const facets = [...chosen].filter(([name, value]) => name !== 'text' && value !== '');
    const found = new Set<number>();
    rows.forEach((row, index) => {
      const isChosen = facets.every(([name, value]) => row.facets[name]?.includes(value));
      if (isChosen && words.every((word) => texts?.[index]?.includes(word))) found.add(index);
    });
    return found;
  };
}
