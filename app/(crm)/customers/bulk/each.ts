/** Does one act a record, a few at a time: the API takes records one by one, each with its version. Outcomes come in the order of the records. */
export async function each<Item, Outcome>(items: readonly Item[], act: (item: Item) => Promise<Outcome>, onProgress: (done: number) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let place = next++; place < items.length; place = next++) {
      outcomes[place] = await act(items[place] as Item);
      onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return outcomes;
}
