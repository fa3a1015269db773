// Which folds are open, for those that have a name. Whoever changes an answer and comes back goes on reading where they were.
import { SvelteMap } from "svelte/reactivity";

const turned = new SvelteMap<string, boolean>();

/** The fold of this name is open; nothing when nobody has turned it. */
export const turnedTo = (name: string): boolean | undefined => turned.get(name);

/** Opens or closes the fold of this name. */
export const turn = (name: string, isOpen: boolean): void => void turned.set(name, isOpen);
