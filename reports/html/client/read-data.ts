import type { PageData } from './page-data.ts';

/** Unpacks the data of the page. */
export async function readData(): Promise<PageData> {
  const packed = document.querySelector('#data')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(unpacked).json()) as PageData;
}
