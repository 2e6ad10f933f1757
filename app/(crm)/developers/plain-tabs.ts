/**
 * GraphiQL calls each of its tabs a tab and puts two buttons into it, which screen readers cannot reach. Said plainly they are a list of buttons,
 * one of which is the current one. Returns how to stop.
 */
export function keepTabsPlain(root: HTMLElement): () => void {
  const plain = () => {
    root.querySelectorAll('.graphiql-tabs[role]').forEach((list) => list.removeAttribute('role'));
    root.querySelectorAll('.graphiql-tab[role]').forEach((tab) => {
      tab.removeAttribute('role');
      tab.removeAttribute('aria-selected');
    });
    root.querySelectorAll('.graphiql-tab').forEach((tab) => {
      const current = tab.classList.contains('graphiql-tab-active');
      const button = tab.querySelector('.graphiql-tab-button');
      if (current) button?.setAttribute('aria-current', 'true');
      else button?.removeAttribute('aria-current');
    });
  };
  plain();
  const observer = new MutationObserver(plain);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['role', 'class'] });
  return () => observer.disconnect();
}
