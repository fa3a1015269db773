// Every answer of the host is the whole window, and nearly all of it is as before. What is alike keeps being the same
// object, so that only what differs is drawn anew.

/** `after`, with everything in it that is alike in `before` taken from there. `after` belongs to nobody else yet. */
export function graft<T>(before: unknown, after: T): T {
  if (typeof after !== "object" || after === null || typeof before !== "object" || before === null) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return graftList(before, after) as T;
  const [old, fresh] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = Object.keys(fresh);
  let isAlike = Object.keys(old).length === names.length;
  for (const name of names) {
    fresh[name] = graft(old[name], fresh[name]);
    isAlike &&= name in old && Object.is(old[name], fresh[name]);
  }
  return (isAlike ? before : after) as T;
}

/** What has an id is compared with what had the same: one question more would make all after it differ. */
function graftList(before: unknown[], after: unknown[]): unknown[] {
  const known = new Map(before.map((item) => [idOf(item), item]));
  let isAlike = before.length === after.length;
  for (const [index, item] of after.entries()) {
    const id = idOf(item);
    after[index] = graft(id === undefined ? before[index] : known.get(id), item);
    isAlike &&= Object.is(before[index], after[index]);
  }
  return isAlike ? before : after;
}

function idOf(item: unknown): unknown {
  return typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
}

/** The same for everything in a window. The window itself is always another: something has been answered. */
export function graftInto<T extends object>(before: T | null, after: T): T {
  const alike = graft(before, after);
  return alike === before ? { ...after } : alike;
}
