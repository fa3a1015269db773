// The only file that knows Tauri. Almost every command answers with the whole window.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Deed } from "../types/Deed";
import type { Edit } from "../types/Edit";
import type { Page } from "../types/Page";
import type { Paper } from "../types/Paper";
import type { PreviewView } from "../types/PreviewView";
import type { Window } from "../types/Window";
import type { Wish } from "../types/Wish";

/** What a refused command tells: finished words in their language. */
export type Refusal = { code: string; message: string; hint: string | null; lang: string };

export const look = () => invoke<Window>("look");
export const go = (page: Page) => invoke<Window>("go", { page });
export const speak = (lang: string) => invoke<Window>("speak", { lang });
export const wish = (wish: Wish) => invoke<Window>("wish", { wish });
/** Answers with the window when it stays open: something is not in the file yet. */
export const leave = (anyway: boolean) => invoke<Window | null>("leave", { anyway });
export const edit = (edit: Edit) => invoke<Window>("edit", { edit });
/** Saves what has been answered. */
export const keep = () => invoke<Window>("keep");
export const undo = () => invoke<Window>("undo");
export const redo = () => invoke<Window>("redo");
export const turnTo = (standing: number) => invoke<Window>("turn_to", { standing });
export const beginMeeting = (asOpened: boolean) => invoke<Window>("begin_meeting", { asOpened });
export const endMeeting = () => invoke<Window>("end_meeting");
export const tellPresent = () => invoke<Window>("tell_present");
export const showLines = (from: number) => invoke<Window>("show_lines", { from });
export const begin = (profile: string) => invoke<Window>("begin", { profile });
export const openFile = () => invoke<Window>("open_file");
export const openProfile = () => invoke<Window>("open_profile");
export const openRecent = (id: string) => invoke<Window>("open_recent", { id });
export const shelve = (deed: Deed) => invoke<Window>("shelve", { deed });
export const openExample = (number: number) => invoke<Window>("open_example", { number });
export const changeIssuer = (profile: string) => invoke<Window>("change_issuer", { profile });
export const saveAs = () => invoke<Window>("save_as");
export const savePdf = (paper: Paper) => invoke<Window>("save_pdf", { paper });
export const saveDocx = (paper: Paper) => invoke<Window>("save_docx", { paper });
export const printPdf = (paper: Paper) => invoke<Window>("print_pdf", { paper });
export const stopMaking = () => invoke<void>("stop_making");
/** Answers with nothing when another preview has been asked for meanwhile. */
export const preview = (paper: Paper, known: string[]) => invoke<PreviewView | null>("preview", { paper, known });
export const saveCalendar = () => invoke<Window>("save_calendar");
/** The sound of a question read aloud. */
export const recording = (lang: string, question: string) => invoke<ArrayBuffer>("recording", { lang, question });
export const keepRecording = (lang: string, question: string, wav: Uint8Array) => invoke<Window>("keep_recording", wav, { headers: { lang, question } });
export const eraseRecording = (lang: string, question: string) => invoke<Window>("erase_recording", { lang, question });
export const addRecordings = () => invoke<Window>("add_recordings");
/** Whether the computer asks somebody to choose a file or a folder now. */
export const onChoosing = (then: (isChoosing: boolean) => void) => listen<boolean>("choosing", (event) => then(event.payload));
export const onClosing = (then: () => void) => listen("closing", then);
