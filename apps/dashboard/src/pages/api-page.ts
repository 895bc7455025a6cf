import { each, html, when, type Markup } from "./html.ts";

/** What the page takes from the description that programs read. */
export interface Described {
  readonly paths?: Readonly<Record<string, { readonly get?: Operation | undefined } | undefined>> | undefined;
}

interface Operation {
  readonly summary?: string | undefined;
  readonly parameters?: readonly unknown[] | undefined;
}

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { readonly enum?: readonly unknown[]; readonly description?: string };
}

/** The addresses that programs may rely on, for people. */
export function apiPage(described: Described): Markup {
  return html` <h1>Addresses for programs</h1>
    <p>
      <a href="/api/v1/openapi.json">openapi.json</a> says the same to programs, with the shape of every answer. An
      answer has an <code>ETag</code> that changes only with the data: send it back as <code>If-None-Match</code>. Lists
      come in parts: follow <code>next</code>.
    </p>
    ${each(Object.entries(described.paths ?? {}), ([path, item]) => section(path, item?.get))}`;
}

function section(path: string, get: Operation | undefined): Markup {
  if (get === undefined) return html``;
  const parameters = (get.parameters ?? []) as readonly Parameter[];
  return html`<section>
    <h2 class="address"><code>GET ${path}</code></h2>
    <p>${get.summary ?? ""}</p>
    ${when(
      parameters.length > 0,
      () =>
        html`<details>
          <summary>What it may be asked for</summary>
          <dl class="small">
            ${each(
              parameters,
              ({ name, required = false, description, schema }) =>
                html`<dt><code>${name}</code>${required ? " (needed)" : ""}</dt>
                  <dd>
                    ${description ?? schema?.description ?? ""}${when(schema?.enum !== undefined && schema.enum.length < 12, () => html` One of ${(schema?.enum ?? []).join(", ")}.`)}
                  </dd>`,
            )}
          </dl>
        </details>`,
    )}
  </section>`;
}
