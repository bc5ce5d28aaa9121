import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { showInvisible } from './show-invisible.ts';

/** HTML of a component, in which all text is only text, and nothing is invisible. */
export function renderHtml(node: VNode): string {
  return showInvisible(renderToString(node));
}
