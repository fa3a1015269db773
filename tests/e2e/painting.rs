//! With what WebKit paints the window.

use crate::session::Session;
use std::fs::{read, read_dir};

#[tokio::test]
async fn the_processor_paints_where_there_is_no_graphics_card_and_nowhere_else() {
    let session = Session::start("2026-03-24").await;
    session.find(".tongue").await;
    let data = session.data();
    let ours = data.to_str().expect("a plain path").as_bytes();
    let processes = read_dir("/proc").expect("it lists processes").flatten();
    let told: Vec<bool> = processes
        .filter(|process| read(process.path().join("comm")).is_ok_and(|name| name.starts_with(b"WebKitWebProces")))
        .filter_map(|process| read(process.path().join("environ")).ok())
        .filter(|surroundings| surroundings.windows(ours.len()).any(|piece| piece == ours))
        .map(|surroundings| {
            surroundings.split(|byte| *byte == 0).any(|one| one == b"WEBKIT_SKIA_ENABLE_CPU_RENDERING=1")
        })
        .collect();
    let devices = read_dir("/dev/dri").into_iter().flatten().flatten();
    let has_card = devices.into_iter().any(|device| device.file_name().to_string_lossy().starts_with("renderD"));
    assert_eq!(told, [!has_card], "one process paints, and it is told so where there is no card");
}
