/** Lets the buttons beside what is to be copied work; where a browser does not copy, the text is selected. */
export function copyOnClick(): void {
  const say = (button: HTMLElement, word: string): void => {
    button.textContent = word;
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1500);
  };
  const select = (text: Node): void => {
    const range = document.createRange();
    range.selectNodeContents(text);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null;
    const text = button?.previousElementSibling;
    if (!button || !text) return;
    navigator.clipboard.writeText(text.textContent ?? '').then(
      () => say(button, 'Copied'),
      () => {
        select(text);
        say(button, 'Selected');
      },
    );
  });
}
