//! What was copied does not wait in the clipboard for whoever comes next.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Window, example};

const WORD: &str = "tourterelle";

/// A field of the test's own: the page holds `told`, what the last event of the clipboard brought.
const FIELD: &str = "const field = document.createElement('textarea');
    field.value = arguments[0];
    document.body.append(field);
    window.told = null;
    document.oncopy = () => { window.told = 'copied' };
    field.onpaste = (event) => { window.told = event.clipboardData.getData('text/plain'); };
    field.focus();
    field.select()";

/// Presses Control and a letter in a field that holds a text: what that brought.
async fn control(window: &Window, letter: char, text: &str) -> String {
    window.run(FIELD, vec![json!(text)]).await;
    window.press(&[Key::Control.into(), letter]).await;
    window.until_so("an event of the clipboard", "return window.told", Value::is_string).await;
    let told = window.run("document.activeElement.remove(); return window.told", vec![]).await;
    told.as_str().unwrap_or_default().to_owned()
}

/// What pasting would bring.
async fn pasted(window: &Window) -> String {
    control(window, 'v', "").await
}

/// Copies a word from a field, by hand.
async fn copy(window: &Window) {
    control(window, 'c', WORD).await;
    assert_eq!(pasted(window).await, WORD);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_copied_leaves_the_clipboard_with_the_key_and_by_itself() {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    copy(&window).await;
    window.press(&[Key::Control.into(), Key::Shift.into(), 'l']).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    assert_eq!(pasted(&window).await, "");
    copy(&window).await;
    while pasted(&window).await == WORD {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    assert_eq!(pasted(&window).await, "");
}
