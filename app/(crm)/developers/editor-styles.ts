/**
 * The editor writes style elements of its own and knows nothing of nonces, which our policy asks of them. Whoever runs here already has the
 * document's nonce, so the elements that scripts create get it too; nothing that comes in as markup does.
 */
export function allowEditorStyles(): void {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (!nonce) return;
  const create = document.createElement.bind(document);
  document.createElement = (tag: string, options?: ElementCreationOptions) => {
    const element = create(tag, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
