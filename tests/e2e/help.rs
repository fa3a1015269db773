//! Help where a question stands: words that are explained, questions read aloud.

use crate::session::Session;
use thirtyfour::prelude::*;

const TODAY: &str = "2026-03-24";

async fn question(lang: &str, question: &str) -> Session {
    let session = Session::start(TODAY).await;
    session.click(&format!(".tongue[data-lang='{lang}']")).await;
    session.click("[data-example='1']").await;
    session.go_to_question(question).await;
    session
}

async fn run(session: &Session, script: &str) -> serde_json::Value {
    session.driver.execute(script, Vec::new()).await.expect("it runs").json().clone()
}

async fn press(session: &Session, keys: impl Into<TypingData>) {
    session.driver.action_chain().send_keys(keys.into()).perform().await.expect("pressed");
}

#[tokio::test]
async fn a_word_is_opened_and_put_away_with_the_keyboard_in_an_arabic_window() {
    let session = question("ar", "seat").await;
    let word = "[data-question='seat'] h2 [data-term='statutes']";
    session.find(word).await;
    run(&session, &format!("document.querySelector(\"{word}\").focus()")).await;
    press(&session, Key::Enter).await;
    session.find("[data-term-note='statutes']:focus").await;
    assert!(session.text("[data-term-note]").await.contains("النظام الداخلي"));
    assert_eq!(session.text("[data-term-note] [data-term-swedish]").await, "stadgar");
    let inside = "const note = document.querySelector('[data-term-note]').getBoundingClientRect();
         return note.left >= 0 && note.right <= innerWidth && note.top >= 0 && note.bottom <= innerHeight;";
    assert_eq!(run(&session, inside).await, true, "the note is in sight");
    session.picture("term-ar").await;
    press(&session, Key::Escape).await;
    session.wait_for_count("[data-term-note]", 0).await;
    session.find(&format!("{word}:focus")).await;
    // Whoever leaves the note with the tabulator goes on from the word.
    press(&session, Key::Enter).await;
    session.find("[data-term-note='statutes']:focus").await;
    press(&session, Key::Tab + Key::Tab + Key::Tab).await;
    session.wait_for_count("[data-term-note]", 0).await;
    let after = format!(
        "const word = document.querySelector(\"{word}\");
         return !!(word.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)
             && word.closest('[data-question]').contains(document.activeElement);"
    );
    assert_eq!(run(&session, &after).await, true, "the tabulator goes on from the word");
}

#[tokio::test]
async fn a_word_of_an_option_stands_under_the_options_and_leads_to_the_list_of_all_words() {
    let session = question("sv", "legal-form").await;
    session.click("[data-question='legal-form'] .term-list [data-term='foundation']").await;
    session.find("[data-term-note='foundation']").await;
    session.picture("term-sv").await;
    session.click("[data-action='glossary-of']").await;
    session.find("[id='term-foundation']").await;
    assert!(session.count("[data-glossary]").await > 50);
    session.picture("glossary-sv").await;
    session.pick("second-language", "العربية").await;
    session.find("[data-glossary='foundation'] .also[lang='ar']").await;
}

#[tokio::test]
async fn the_field_of_a_line_is_still_named_by_its_question() {
    let session = question("sv", "seat").await;
    let named = "const field = document.getElementById('q-seat-field');
         return document.getElementById(field.getAttribute('aria-labelledby')).textContent;";
    let name = run(&session, named).await;
    assert!(name.as_str().is_some_and(|name| name.contains("I vilken ort eller kommun har ni ert säte")), "{name}");
}

/// One second of a tone, as a WAV file.
fn tone() -> Vec<u8> {
    let rate: u32 = 8_000;
    let samples: Vec<u8> =
        (0..rate).flat_map(|at| (if (at / 10).is_multiple_of(2) { 4_000_i16 } else { -4_000 }).to_le_bytes()).collect();
    let length = u32::try_from(samples.len()).expect("a second");
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + length).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    wav.extend([1, 0, 1, 0]);
    wav.extend(rate.to_le_bytes());
    wav.extend((2 * rate).to_le_bytes());
    wav.extend([2, 0, 16, 0]);
    wav.extend(b"data");
    wav.extend(length.to_le_bytes());
    wav.extend(samples);
    wav
}

#[tokio::test]
async fn a_question_has_a_button_to_listen_only_where_a_recording_lies() {
    let session = Session::start(TODAY).await;
    let folder = session.data().join("recordings/sv");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("seat.wav"), tone()).expect("a recording");
    session.click(".tongue[data-lang='sv']").await;
    session.click("[data-example='1']").await;
    session.go_to_question("seat").await;
    session.find("[data-question='seat'] [data-listen='sv']").await;
    assert_eq!(session.count("[data-listen]").await, 1);
    run(&session, "document.querySelector('[data-listen]').focus()").await;
    session.picture("listen-sv").await;
    press(&session, Key::Enter).await;
    session.find("[data-listen][data-heard='true']").await;
    session.wait_for_count("[data-listen-state]:not(:empty)", 1).await;
    // It ends by itself, and nothing has gone wrong.
    session.find("[data-listen][data-heard='false']").await;
    assert_eq!(session.text("[data-listen-state]").await, "");
    // In another language nobody has read it.
    session.click("[data-languages] [data-lang='so']").await;
    session.find("html[lang='so']").await;
    session.wait_for_count("[data-listen]", 0).await;
}

#[tokio::test]
async fn a_question_is_read_aloud_kept_heard_and_erased() {
    let session = Session::start(TODAY).await;
    session.click(".tongue[data-lang='so']").await;
    session.click("[data-action='recordings']").await;
    let row = "[data-recording='party-kind']";
    session.click(&format!("{row} [data-action='record']")).await;
    session.find(&format!("{row} [data-action='record-stop']:focus")).await;
    session.picture("recording-so").await;
    tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
    session.click(&format!("{row} [data-action='record-stop']")).await;
    let file = session.data().join("recordings/so/party-kind.wav");
    session.find(&format!("{row} [data-action='record-listen']:focus")).await;
    assert!(!file.exists(), "nothing is kept before somebody says so");
    session.click(&format!("{row} [data-action='record-keep']")).await;
    session.find(&format!("{row}[data-recorded='true'] [data-listen='so']")).await;
    let wav = std::fs::read(&file).expect("it is kept");
    assert_eq!((&wav[..4], &wav[8..12]), (b"RIFF".as_slice(), b"WAVE".as_slice()));
    assert!(wav.len() > 20_000, "about a second of sound: {} bytes", wav.len());
    assert!(wav[44..].iter().any(|byte| *byte != 0), "the microphone was heard");
    session.picture("recorded-so").await;
    session.click(&format!("{row} [data-listen='so']")).await;
    session.find(&format!("{row} [data-heard='true']")).await;
    session.click(&format!("{row} [data-action='record-erase']")).await;
    session.click(&format!("{row} [data-action='record-erase-yes']")).await;
    session.find(&format!("{row}[data-recorded='false']")).await;
    assert!(!file.exists(), "it is erased for good");
}

#[tokio::test]
async fn a_folder_of_recordings_is_added_and_what_does_not_fit_is_told() {
    let session = Session::start(TODAY).await;
    let folder = session.recordings().join("ar");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("seat.wav"), tone()).expect("a recording");
    std::fs::write(folder.join("holiday.wav"), tone()).expect("no question is called so");
    session.click(".tongue[data-lang='ar']").await;
    session.click("[data-action='recordings']").await;
    session.click("[data-action='add-recordings']").await;
    session.find("[data-done='recordings-passed']:focus").await;
    assert!(session.text("[data-done]").await.contains("holiday.wav"));
    session.find("[data-recording='seat'][data-recorded='true']").await;
    assert!(session.data().join("recordings/ar/seat.wav").is_file());
    session.picture("recordings-ar").await;
}
