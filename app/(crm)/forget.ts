/** What a person wrote in this browser and did not send; the next one at the same desk must not find it. */
export function forgetDrafts(): void {
  sessionStorage.clear();
  for (const key of Object.keys(localStorage)) if (key.startsWith('graphiql')) localStorage.removeItem(key);
}
