/** Light and dark colours; in print, the findings without controls. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --card: #fff; --ink: #1c2326; --soft: #566067; --line: #e2ddd3;
  --accent: #0a6069; --code: #f4f1ea;
  --error: #a8231b; --error-tint: #fbe7e4;
  --warning: #7a5200; --warning-tint: #fbefd2;
  --info: #2d5b8c; --info-tint: #e5eef8;
  --good: #1d6b42; --good-tint: #e2f2e8;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171a; --card: #1a2024; --ink: #e6e9ea; --soft: #a3adb3; --line: #2f393f;
    --accent: #76d0d2; --code: #12171a;
    --error: #ff9c92; --error-tint: #43211e;
    --warning: #efc56b; --warning-tint: #3a2e12;
    --info: #93c3f5; --info-tint: #182c41;
    --good: #84d8a4; --good-tint: #163422;
  }
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 9rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: break-word;
}
body > header, main, body > footer { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
#findings:focus { outline: none; }
thead th::first-letter, .label::first-letter, .tiles dt::first-letter { text-transform: uppercase; }
code, pre, .mono { font-family: var(--mono); font-size: .875em; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.6rem); margin: .15em 0 .4em; overflow-wrap: anywhere; }
h2 { font-size: 1.4rem; margin: 3.25rem 0 1rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
p { margin: 0 0 .6em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); z-index: 3; }
.skip:focus { top: 1rem; }

body > header { padding-top: 3rem; }
body > header::before { content: ""; position: absolute; inset: 0 0 auto; height: 5px; background: var(--accent); }
.eyebrow { color: var(--soft); letter-spacing: .04em; margin: 0; }
.verdict { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; font-size: 1.1rem; }
.badge {
  display: inline-block; padding: .08em .6em; border: 1px solid; border-radius: 99px;
  font: 600 .8rem/1.5 var(--sans); white-space: nowrap;
}
.badge.error { color: var(--error); background: var(--error-tint); }
.badge.warning { color: var(--warning); background: var(--warning-tint); }
.badge.info { color: var(--info); background: var(--info-tint); }
.badge.good { color: var(--good); background: var(--good-tint); }
.caveat {
  border: 1px solid var(--error); border-left-width: .4rem; border-radius: .4rem;
  background: var(--error-tint); padding: .8rem 1.1rem; margin: 1rem 0; font-weight: 600;
}
.caveat.quiet { border-color: var(--info); background: var(--info-tint); font-weight: 400; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .9rem; margin: 1.6rem 0 0; }
.tiles > div { background: var(--card); border: 1px solid var(--line); border-top: .3rem solid var(--line); border-radius: .5rem; padding: .8rem 1.1rem; display: flex; flex-direction: column-reverse; }
.tiles dt { color: var(--soft); }
.tiles dd { margin: 0; font: 600 2.1rem/1.15 var(--serif); font-variant-numeric: lining-nums; }
.tiles .error { border-top-color: var(--error); } .tiles .error dd { color: var(--error); }
.tiles .warning { border-top-color: var(--warning); } .tiles .warning dd { color: var(--warning); }
.tiles .info { border-top-color: var(--info); } .tiles .info dd { color: var(--info); }
.tiles .none dd { color: var(--soft); }
.tiles .none { border-top-color: var(--line); }

table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
th, td { text-align: left; vertical-align: top; padding: .6rem .9rem; border-top: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 500; font-size: .875rem; border-top: 0; }
tbody th { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot th, tfoot td { font-weight: 600; }
.small { color: var(--soft); font-size: .85rem; font-weight: 400; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
details { margin: .9rem 0; }
summary { cursor: pointer; color: var(--accent); padding: .2rem 0; }

.filter {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .7rem 1.3rem; align-items: end;
  background: var(--paper); border-bottom: 1px solid var(--line); padding: .9rem 0; margin: 0 0 1.4rem;
}
.filter fieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center; min-height: 2.5rem; }
.filter legend { padding: 0; }
.filter legend, .filter .label { color: var(--soft); font-size: .85rem; display: block; margin-bottom: .15rem; }
.filter label.box { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.6rem; cursor: pointer; }
.filter input[type=checkbox] { width: 1.1rem; height: 1.1rem; accent-color: var(--accent); margin: 0; }
.filter select, .filter input[type=search], .filter button {
  font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft);
  border-radius: .4rem; padding: .4rem .7rem; min-height: 2.5rem; max-width: 100%;
}
.filter .grow { flex: 1 1 12rem; } .filter .grow input { width: 100%; }
.filter .pick { flex: 0 1 17rem; min-width: 0; } .filter .pick select { width: 100%; }
.filter button { cursor: pointer; color: var(--accent); border-color: var(--accent); }
.filter output { flex-basis: 100%; color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; }

.group { margin: 0 0 1.8rem; border: 1px solid var(--line); border-left: .35rem solid var(--line); border-radius: .5rem; background: var(--card); overflow: clip; }
.group.error { border-left-color: var(--error); }
.group.warning { border-left-color: var(--warning); }
.group.info { border-left-color: var(--info); }
.group > header { padding: 1rem 1.1rem .9rem; }
.group > header p { margin: .3rem 0 0; color: var(--soft); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .1rem 1rem; }
.group h3 { display: flex; flex-wrap: wrap; gap: .4rem .7rem; align-items: center; }
.group table { border: 0; }
.group tbody > tr > th { width: 7.5rem; font-variant-numeric: tabular-nums; }
.group.several tbody > tr > th { width: 13rem; overflow-wrap: anywhere; }
.group tr > :first-child { padding-left: 1.1rem; }
tr:target { background: var(--info-tint); }
.message { margin: 0; }
.key { font-weight: 650; }
.frame {
  margin: .55rem 0; padding: .5rem .8rem; display: flex; gap: .9rem; background: var(--code);
  border: 1px solid var(--line); border-radius: .35rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6;
}
.frame .gutter { flex: none; min-width: 2.2rem; text-align: right; color: var(--soft); user-select: none; }
.frame code { flex: 1; min-width: 0; font-size: 1em; }
mark { border-radius: .15rem; padding: .08em 0; font-weight: 650; color: var(--error); background: var(--error-tint); box-shadow: 0 .16em 0 -.02em currentcolor; }
tr[data-severity=warning] mark { color: var(--warning); background: var(--warning-tint); }
tr[data-severity=info] mark { color: var(--info); background: var(--info-tint); }
.advice { margin: .4rem 0 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem .9rem; font-size: .92rem; }
.advice dt { color: var(--soft); }
.advice dd { margin: 0; overflow-wrap: anywhere; }
.advice .right { font-family: var(--mono); font-weight: 650; color: var(--good); background: var(--good-tint); border-radius: .2rem; padding: .05em .4em; text-decoration: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.more { padding: .7rem 1.1rem; margin: 0; border-top: 1px solid var(--line); color: var(--soft); }
.facts { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: .35rem 1.5rem; margin: 0; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.nothing { padding: 2rem; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: .5rem; }
body > footer { margin-top: 3.5rem; padding-top: 1.2rem; padding-bottom: 3rem; color: var(--soft); font-size: .9rem; }

@media (max-width: 40rem) {
  body > header, main, body > footer { padding-left: 1rem; padding-right: 1rem; }
  html { scroll-padding-top: 1rem; }
  .filter { position: static; }
  th, td { padding: .5rem .6rem; }
  .group tbody > tr > th, .group.several tbody > tr > th { width: 5.2rem; }
  .frame { gap: .6rem; } .frame .gutter { min-width: 1.4rem; }
  .advice { grid-template-columns: minmax(0, 1fr); gap: 0; } .advice dd { margin-bottom: .3rem; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; } .facts dd { margin-bottom: .6rem; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --code: #fff; --accent: #000;
    --error: #8f1a13; --warning: #6a4600; --info: #234a75; --good: #14522f;
    --error-tint: #fff; --warning-tint: #fff; --info-tint: #fff; --good-tint: #fff;
  }
  body { font-size: 10pt; }
  body > header, main, body > footer { max-width: none; padding-left: 0; padding-right: 0; }
  .skip, .filter, .back { display: none !important; }
  h2 { break-after: avoid; }
  .group { overflow: visible; }
  .group > header { break-after: avoid; }
  tr, .tiles > div, .caveat { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
}
@page { margin: 16mm; }
`;
