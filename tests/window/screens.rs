//! Every screen, whatever the pages list: it answers, it is accessible, it fits.

use crate::settled::{PASSPHRASE, settled};
use tests::{Theme, Window, routes};

#[tokio::test(flavor = "multi_thread")]
async fn row_118_every_screen_of_an_empty_council_is_accessible_in_both_themes() {
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    assert!(routes().len() > 8, "the pages were listed");
    let mut found = Vec::new();
    for theme in Theme::ALL {
        window.wear(theme).await;
        for route in routes() {
            window.go(&route).await;
            let broken = window.violations().await;
            found.extend(broken.iter().map(|violation| format!("{route} ({}): {violation}", theme.code())));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
