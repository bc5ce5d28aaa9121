/** What the filters of the page can be set to, and the requirement that can be opened. */
export interface PageLink {
  readonly action?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly verdict?: string;
  readonly profile?: string;
  readonly suite?: string;
  readonly edition?: string;
  readonly text?: string;
  readonly open?: string;
}

/** The link that shows the page so; the script reads it from the URL. */
export function linkTo(link: PageLink): string {
  const whole = Object.entries(link).map(([name, value]) => [name, value.replaceAll(/\p{Surrogate}/gu, '\uFFFD')]);
  return `#${new URLSearchParams(whole).toString()}`;
}
