/** The style sheet of the page: system fonts, light and dark, tables that stack on narrow screens. */
export const pageStyle: string = `
@media (min-width: 150rem) { :root { font-size: 1.4em; } }
:root { color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --text: #1b2027; --soft: #55606d; --line: #d5dae1; --link: #0b57b0; --code: #eef1f5; --mark: #ffe08a;
  --pass: #17693a; --fail: #b3261e; --error: #8a1c7c; --waived: #7a5200; --inconclusive: #5d5a00;
  --not-applicable: #55606d; --not-run: #35598a; }
@media print { :root { color-scheme: light; } }
@media screen and (prefers-color-scheme: dark) { :root {
  --page: #14171b; --card: #1d2127; --text: #e6e9ed; --soft: #a5afbb; --line: #363d46; --link: #8fc1ff; --code: #14171b; --mark: #6b5200;
  --pass: #6fcf8e; --fail: #ff8d84; --error: #e79bee; --waived: #efbf62; --inconclusive: #d8d06a;
  --not-applicable: #a5afbb; --not-run: #9cc2f2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: .9375rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
h1, h2, h3, h4, h5, p, dl, dd, ul, ol { margin: 0; }
h1 { font-size: clamp(1.2rem, 4vw, 1.7rem); overflow-wrap: anywhere; } .verdict { padding: .7rem 1rem; background: var(--card); border: 1px solid; border-left-width: 6px; border-radius: 6px; }
.verdict.large { font-size: 1.2rem; font-weight: 600; margin-bottom: .4rem; } .verdict.conforms { color: var(--pass); } .verdict.broken { color: var(--fail); } .verdict.open { color: var(--waived); }
 h2 { font-size: 1.25rem; margin: 2.2rem 0 .8rem; } h3 { font-size: 1rem; }
h4 { font-size: .9rem; } h5 { font-size: .8rem; color: var(--soft); font-weight: 600; }
a { color: var(--link); }
code, pre { font: .87em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 0; padding: .6rem .8rem; background: var(--code); border: 1px solid var(--line); border-radius: 6px;
  overflow: auto; max-height: 28rem; }
.quiet { color: var(--soft); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
summary { cursor: pointer; }
[hidden] { display: none !important; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; padding: 0; margin-bottom: 1rem; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
h2:focus { outline: none; } h2[id] { scroll-margin-top: 7rem; }
@media (min-width: 60rem) and (min-height: 40rem) { .live .filter { position: sticky; top: 0; z-index: 1; grid-template-columns: repeat(auto-fit, minmax(6.3rem, 1fr)); box-shadow: 0 2px 8px #0003; }
 .live .filter .wide { grid-column: span 2; } .live .filter p { grid-column: 1 / -1; margin: -.2rem 0 0; } }
.banner { margin: .8rem 0; padding: .55rem .9rem; border: 1px solid var(--line); border-left: 5px solid;
  border-radius: 6px; background: var(--card); }
.banner.incomplete { border-color: var(--fail); }
.causes { padding: 0; margin-top: .6rem; display: grid; gap: .8rem; } .causes > li { margin-left: 2rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .6rem 1.5rem; }
.facts dt { font-size: .8rem; color: var(--soft); } .facts dd { overflow-wrap: anywhere; }
.bar { display: flex; margin-top: .8rem; gap: 2px; height: .9rem; border-radius: 6px; overflow: hidden; }
.bar i { flex-basis: 4px; background: currentColor; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.8rem, 1fr)); gap: .6rem; list-style: none;
  padding: 0; margin: .8rem 0 .5rem; }
.tile { padding: .5rem .8rem; background: var(--card); border: 1px solid var(--line); border-top: 3px solid; border-radius: 6px; }
.tile a { color: inherit; text-decoration: none; display: block; } .tile b { display: block; font-size: 1.5rem; line-height: 1.3; } .tile > span { color: var(--text); font-size: .85rem; }
.tile.none { color: var(--soft); border-top-color: var(--line); }
.pass { color: var(--pass); } .fail { color: var(--fail); } .error { color: var(--error); } .waived { color: var(--waived); }
.inconclusive { color: var(--inconclusive); } .not-applicable { color: var(--not-applicable); } .not-run { color: var(--not-run); }
.v { white-space: nowrap; font-weight: 600; }
.card { margin: 0 0 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-left: 5px solid;
  border-radius: 6px; }
.card > *, .group > * { border-color: var(--line); }
.card > :not(.tags) { color: var(--text); } .card > p.quiet { color: var(--soft); }
.tags { display: flex; gap: .8rem; margin: .1rem 0 .4rem; } .level { color: var(--soft); }
.case { display: grid; gap: .7rem; margin-top: 1rem; padding-top: .9rem; border-top: 1px solid var(--line); }
.case > *, .wire > * { min-width: 0; }
.finding { display: grid; grid-template-columns: 5.5rem 1fr; gap: .1rem .8rem; } .finding dt { color: var(--soft); }
.finding dd { overflow-wrap: anywhere; white-space: pre-wrap; }
.exchanges { display: grid; gap: .4rem; padding-left: 1.6rem; } .exchanges > li { min-width: 0; }
.exchanges summary { overflow-wrap: anywhere; }
.wire { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; margin: .4rem 0 .6rem; }
.problem { color: var(--fail); }
.command { position: relative; display: grid; grid-template-columns: 5.5rem 1fr auto; gap: .1rem .8rem; align-items: start; margin-top: .5rem; }
.case .command { margin-top: 0; }
.command > span { color: var(--soft); padding-top: .5rem; } .command pre { min-width: 0; max-height: 12rem;
  white-space: pre-wrap; overflow-wrap: anywhere; }
button { font: inherit; font-size: .85rem; padding: .4rem .7rem; color: var(--link); background: var(--card);
  border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
form { padding: .9rem 1rem; margin-bottom: .8rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
::placeholder { color: var(--soft); opacity: 1; }
.group { margin-bottom: .5rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.group > summary { padding: .5rem .9rem; } .group h3 { display: inline; overflow-wrap: anywhere; }
.group > :not(summary) { margin: .2rem .9rem .8rem; }
.rows { border-top: 1px solid var(--line); }
.row { border-bottom: 1px solid var(--line); border-left: 3px solid; padding-left: .6rem; scroll-margin-top: 7rem; }
.row > summary { padding: .35rem 0; color: var(--text); overflow-wrap: anywhere; } .statement { display: block; padding-left: 1rem; }
.row > summary > .v { display: inline-block; min-width: 5rem; } .row.pass > summary > .v { color: var(--pass); }
.row.fail > summary > .v { color: var(--fail); } .row.error > summary > .v { color: var(--error); } .row.waived > summary > .v { color: var(--waived); }
.row.inconclusive > summary > .v { color: var(--inconclusive); } .row.not-applicable > summary > .v { color: var(--not-applicable); } .row.not-run > summary > .v { color: var(--not-run); }
.body { display: grid; gap: .8rem; padding: .3rem 0 1rem 1rem; color: var(--text); min-width: 0; } .body > * { min-width: 0; }
.documents { padding-left: 1.1rem; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0 .1em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; white-space: nowrap; }
.profiles { list-style: none; padding: 0; margin-top: .5rem; columns: 24rem; } .profiles > li { break-inside: avoid; overflow-wrap: anywhere; }
.about { margin-top: .8rem; color: var(--soft); } .about dl { margin-top: .6rem; color: var(--text); }
button.copy { display: none; } .live button.copy { display: block; }
.filter { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .5rem .8rem; align-items: end; margin-top: 1.2rem; }
.filter label > span { display: block; font-size: .8rem; color: var(--soft); } .filter .wide { grid-column: span 2; min-width: 0; }
.filter :is(select, input) { width: 100%; min-width: 0; padding: .4rem .5rem; font: inherit; font-size: .9rem; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 6px; }
.filter p { align-self: center; font-size: .85rem; }
.dim { opacity: .25; }
.matrix { width: auto; font-size: .8rem; } .matrix :is(td, thead th) { padding: 0; text-align: center; border-left: 1px solid var(--line); } .matrix th[scope=row] { padding: .1rem .6rem; white-space: nowrap; }
.matrix thead th:not(:first-child) { writing-mode: vertical-rl; transform: rotate(180deg); padding: .4rem .2rem; text-align: left; white-space: nowrap; border: 0; } .matrix thead th:first-child { vertical-align: bottom; padding: .4rem .6rem; text-align: left; }
.matrix td a { display: block; min-width: 2rem; padding: .15rem .3rem; color: inherit; text-decoration: none; font-variant-numeric: tabular-nums; white-space: nowrap; } .matrix td a:hover { text-decoration: underline; }
.matrix td.fail, .matrix td.error { background: color-mix(in srgb, currentColor 16%, transparent); font-weight: 700; }
.matrix tr:hover > * { background-color: color-mix(in srgb, var(--link) 10%, transparent); }
.drawing { background: var(--card); margin: .4rem 0; } .drawing svg { display: block; font: 12px system-ui, sans-serif; }
.drawing path { fill: none; stroke: currentColor; stroke-width: 1.6; } .drawing path.head { fill: currentColor; } .drawing path.itself { color: var(--soft); stroke-dasharray: 4 3; } .drawing path.head.itself { stroke-dasharray: none; }
.drawing text { text-anchor: middle; fill: currentColor; } .state > text { fill: var(--text); } .drawing a text { font-weight: 600; } .drawing a rect { fill: var(--card); stroke: none; } .drawing a:hover text { text-decoration: underline; }
.state > rect { fill: var(--code); stroke: var(--soft); stroke-width: 1.5; } .state.transient > rect { stroke-dasharray: 4 3; } .state.absent > rect { fill: none; stroke: var(--line); } .state.fail > rect { fill: color-mix(in srgb, var(--fail) 14%, var(--card)); stroke: var(--fail); } .state a rect { fill: none; }
section > h3 { margin-top: 1.2rem; }
.counts { display: inline-flex; flex-wrap: wrap; gap: 0 .9rem; margin-left: .6rem; font-size: .85rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; background: var(--card); }
caption { text-align: left; padding: .4rem .8rem; color: var(--soft); }
th, td { padding: .45rem .8rem; text-align: left; vertical-align: top; font-weight: 400; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--soft); font-size: .82rem; font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 60rem) { body { padding: 1rem; } .wire { grid-template-columns: 1fr; }
  .plain :is(th, td) { padding: .35rem .5rem; }
  .finding, .command { grid-template-columns: 1fr; } .command > span { padding: 0; } .command button { justify-self: start; } }
@media print { .card, tr { break-inside: avoid-page; } .scroll { overflow: visible; } body { max-width: none; background: none; } form.filter, nav, button.copy { display: none !important; } pre { max-height: none; white-space: pre-wrap; } }
`;
