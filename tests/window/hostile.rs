//! What is typed or imported is text, whatever it says.

use serde_json::json;
use tests::Window;
use tests::settled::{PASSPHRASE, settled};

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_code_is_shown_as_text_and_nothing_runs() {
    const NAME: &str =
        "\"><img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>\u{202E}edoc";
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    let organisation = json!({ "name": NAME, "kind": "landlord" });
    let id = window.call("add_organisation", json!({ "organisation": organisation })).await.expect("an organisation");
    for route in ["/directory".to_owned(), format!("/directory/organisations/{id}")] {
        window.go(&route).await;
        window.see("<img src=x onerror=").await;
        let made = window.run("return document.querySelectorAll('main img, main script').length", vec![]).await;
        assert_eq!(made, json!(0), "{route}");
        assert_ne!(window.run("return document.title", vec![]).await, json!("run"), "{route}");
    }
    assert_eq!(window.violations().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_without_end_is_refused_and_nothing_is_written() {
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    let name = "long ".repeat(2000);
    let organisation = json!({ "name": name, "kind": "landlord" });
    let refused = window.call("add_organisation", json!({ "organisation": organisation })).await;
    assert_eq!(refused.expect_err("a refusal")["code"], "too_long");
    let kept = window.call("organisations", json!({})).await.expect("a list");
    assert_eq!(kept, json!([]), "nothing was written");
}
