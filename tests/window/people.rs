//! Two records of the same person, seen and made one.

use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::Window;
use tests::settled::{PASSPHRASE, settled};

/// A request by somebody new: its number.
async fn request(window: &Window, family_name: &str) -> Value {
    let person = json!({ "familyName": family_name, "givenName": "Claude", "birthOn": null, "civility": null,
        "birthName": "", "phone": "", "email": "", "commune": null });
    let application = json!({ "applicant": { "kind": "new", "person": person }, "receivedOn": "2026-11-02",
        "referredBy": null, "referrerText": "", "request": "" });
    window.call("add_application", json!({ "application": application })).await.expect("a new application")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_says_that_it_may_be_another_one_and_one_gesture_makes_them_one() {
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    let (first, second) = (request(&window, "Delattre").await, request(&window, "Delâtre").await);
    let person = |sheet: Value| sheet["person"].clone();
    let sheet = async |id: &Value| window.call("application", json!({ "id": id })).await.expect("a sheet");
    window.go(&format!("/applications/{second}")).await;
    window.click("tab", "Personne").await;
    window.see("La même personne a peut-être une autre fiche").await;
    window.look("namesakes").await;
    window.click("button", "Réunir les deux fiches").await;
    window.see("Les deux fiches n’en font plus qu’une.").await;
    assert_eq!(person(sheet(&first).await), person(sheet(&second).await));
    window.see_no_more("La même personne a peut-être une autre fiche").await;
    window.press(&[Key::Control.into(), 'z']).await;
    window.see("La même personne a peut-être une autre fiche").await;
    assert_ne!(person(sheet(&first).await), person(sheet(&second).await));
}
