/** The Tab key. With Shift, WebKit on Linux knows it by its place alone: its name is "Unidentified". */
export const isTab = (event: KeyboardEvent): boolean => event.key === "Tab" || event.code === "Tab";

/** What presses a button. */
export const isPress = (event: KeyboardEvent): boolean => event.key === "Enter" || event.key === " ";
