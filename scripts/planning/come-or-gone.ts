// Pages in a row lead to those beside them: where one comes or goes, they change too.

/** What one list has and the other has not, and what stands beside it in the list that has it. */
export function comeOrGone<Period>(lists: readonly (readonly Period[])[]): ReadonlySet<Period> {
  const sets = lists.map((list) => new Set(list));
  const touched = new Set<Period>();
  for (const list of lists) {
    for (const [place, period] of list.entries()) {
      if (sets.every((set) => set.has(period))) continue;
      for (const near of list.slice(Math.max(0, place - 1), place + 2)) touched.add(near);
    }
  }
  return touched;
}
