/** Copy buttons and the filter. The page is complete without it. */
export const htmlScript: string = `(() => {
  'use strict';
  const select = (pre) => {
    const range = document.createRange();
    range.selectNodeContents(pre);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return document.execCommand('copy');
  };
  for (const pre of document.querySelectorAll('pre.copy')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy ' + pre.getAttribute('aria-label'));
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
        button.textContent = 'Copied';
      } catch {
        button.textContent = select(pre) ? 'Copied' : 'Selected';
      }
      setTimeout(() => { button.textContent = 'Copy'; }, 1500);
    });
    pre.parentElement.append(button);
  }
  const form = document.getElementById('filter');
  const words = document.getElementById('words');
  const shown = document.getElementById('shown');
  const boxes = [...form.querySelectorAll('input[type=checkbox]')];
  const groups = [...document.querySelectorAll('#filter ~ details')].map((element) => ({
    element,
    open: element.open,
    rows: [...element.querySelectorAll('tbody tr')].map((row) => ({
      row,
      verdict: row.dataset.v,
      text: row.textContent.toLowerCase(),
    })),
  }));
  let filtering = false;
  const apply = () => {
    const wanted = words.value.toLowerCase().split(' ').filter((word) => word !== '');
    const verdicts = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const active = wanted.length > 0 || verdicts.size < boxes.length;
    if (active && !filtering) for (const group of groups) group.open = group.element.open;
    let count = 0;
    let all = 0;
    for (const { element, open, rows } of groups) {
      let kept = 0;
      for (const { row, verdict, text } of rows) {
        const keep = verdicts.has(verdict) && wanted.every((word) => text.includes(word));
        row.hidden = !keep;
        if (keep) kept += 1;
      }
      element.hidden = kept === 0;
      if (active) element.open = true;
      else if (filtering) element.open = open;
      count += kept;
      all += rows.length;
    }
    filtering = active;
    shown.textContent = count + ' of ' + all + ' shown';
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
})();
`;
