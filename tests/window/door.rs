//! What stands before the vault: the first screen, and what a page may not do.

use serde_json::json;
use tests::{Home, Window};

#[tokio::test(flavor = "multi_thread")]
async fn the_first_screen_greets_and_is_accessible() {
    let window = Window::open(Home::empty()).await;
    window.look("first-start").await;
    let found = window.violations().await;
    assert!(found.is_empty(), "{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_planted_fault_is_found() {
    let window = Window::open(Home::empty()).await;
    window.run("document.body.append(Object.assign(document.createElement('img'), { src: 'data:,' }))", vec![]).await;
    assert!(window.violations().await.iter().any(|violation| violation.id == "image-alt"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_stays_at_home_and_keeps_nothing() {
    let window = Window::open(Home::empty()).await;
    let home = window.address().await;
    window.run("location.href = 'https://example.org/'", vec![]).await;
    window.run("open('https://example.org/')", vec![]).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(window.address().await, home);
    assert_eq!(window.left_in_the_browser().await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_may_call_what_its_capability_lists_and_no_more() {
    let window = Window::open(Home::empty()).await;
    assert_eq!(window.call("about", json!({})).await.expect("an answer")["licence"], "MIT OR Apache-2.0");
    for command in ["plugin:opener|open_path", "plugin:dialog|open", "plugin:window|close", "plugin:log|log", "launch"]
    {
        let refused = window.call(command, json!({ "path": "/etc/passwd" })).await;
        assert!(refused.is_err(), "{command} answered {refused:?}");
    }
}
