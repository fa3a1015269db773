//! Names the window's own commands, so that the capability can list them and refuse all others.

fn main() {
    let commands = &[
        "look",
        "go",
        "speak",
        "wish",
        "leave",
        "edit",
        "keep",
        "undo",
        "redo",
        "turn_to",
        "show_lines",
        "begin_meeting",
        "end_meeting",
        "tell_present",
        "begin",
        "open_file",
        "open_profile",
        "open_recent",
        "shelve",
        "open_example",
        "change_issuer",
        "save_as",
        "save_pdf",
        "save_docx",
        "print_pdf",
        "save_calendar",
        "preview",
        "stop_making",
        "recording",
        "keep_recording",
        "erase_recording",
        "add_recordings",
    ];
    let manifest = tauri_build::AppManifest::new().commands(commands);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo:error={error:#}");
    }
}
