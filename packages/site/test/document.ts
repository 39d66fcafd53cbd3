import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** What a browser reads in a document, and where the document is not as it should be. */
export interface Parsed {
  readonly elements: readonly Element[];
  readonly faults: readonly string[];
}

export function parsed(html: string): Parsed {
  const faults: string[] = [];
  const tree = parse(html, { onParseError: ({ code }) => faults.push(code) });
  const elements: Element[] = [];
  const visit = (node: Node) => {
    if (!('tagName' in node)) return;
    elements.push(node);
    for (const child of node.childNodes) visit(child);
  };
  for (const child of tree.childNodes) visit(child);
  return { elements, faults };
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The text of an element and of all in it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
