import type { VNode } from 'preact';
import type { RunReport } from '../model/run-report.ts';
import { notRunIn } from '../causes/not-run-in.ts';
import type { NotRunWords } from '../parts/not-run-words.ts';
import { CopyBlock } from '../page/copy-block.tsx';
import { linkTo } from '../page/link-to.ts';

/** How much was not run, by cause, and what would change that. */
export function NotRun({ report }: { readonly report: RunReport }): VNode {
  const words = notRunIn(report);
  return (
    <section aria-labelledby="not-run">
      <h2 id="not-run">Not run</h2>
      {words?.title === undefined ? (
        <p>Every requirement was run.</p>
      ) : (
        <Causes title={words.title} causes={words.causes} />
      )}
      {words?.remedy ? <p>{words.remedy.text}</p> : null}
      {words?.remedy?.config === undefined ? null : <CopyBlock label="Config" text={words.remedy.config} />}
    </section>
  );
}

function Causes({ title, causes }: Pick<NotRunWords, 'title' | 'causes'>): VNode {
  return (
    <>
      <p>
        <a href={linkTo({ verdict: 'not-run' })}>{title}</a>:
      </p>
      <ul>
        {causes.map(({ count, cause }) => (
          <li>
            <b>{count}</b> {cause}
          </li>
        ))}
      </ul>
    </>
  );
}
