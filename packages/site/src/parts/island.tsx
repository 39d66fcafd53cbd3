import { type ComponentType, h } from 'preact';

interface IslandProps<Props extends object> {
  /** The name under which src/islands/main.ts finds its code. */
  readonly name: string;
  readonly component: ComponentType<Props>;
  readonly props: Props;
}

/** A part of a page that is rendered like all others, and works on in the browser. */
export function Island<Props extends object>({ name, component, props }: IslandProps<Props>) {
  return (
    <div class="island">
      <div data-island={name}>{h(component, props)}</div>
      <script
        type="application/json"
        // A text that ends the element would end it anywhere in the data.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(props).replaceAll('<', '\\u003c') }}
      />
    </div>
  );
}
