//! The main window: how it is made, shown and raised.

use std::time::Duration;
use tauri::{
    AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    webview::{NewWindowResponse, PageLoadEvent},
};
use tauri_plugin_window_state::StateFlags;

/// The label of the main window, as its capability names it.
pub(crate) const MAIN: &str = "main";

/// How long a page that says nothing stays hidden.
const PATIENCE: Duration = Duration::from_secs(3);

/// Makes the main window, hidden until its first screen is ready.
///
/// The page keeps nothing on disk. Only a window driven by a test is not incognito, since `WebDriver` cannot open one.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true");
    // Never the default URL: without its slash the router of the pages reloads for ever.
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("/".into()))
        .title("Palier")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        .visible(false)
        .incognito(!driven)
        .on_navigation(stays_home)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished {
                show_at_last(window);
            }
        })
        .build()
}

/// Brings the main window to the front, for the one who started the program twice.
pub(crate) fn raise(app: &AppHandle) {
    let raised = app.get_webview_window(MAIN).map(|window| {
        window.unminimize()?;
        window.show()?;
        window.set_focus()
    });
    if let Some(Err(error)) = raised {
        log::warn!("the window could not be raised: {error}");
    }
}

/// What the program remembers of its window: never whether it is visible, which only the first screen decides.
pub(crate) fn remembered() -> StateFlags {
    StateFlags::all() - StateFlags::VISIBLE
}

/// Whether an address is a page of the program itself.
fn stays_home(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// Shows a page whose first screen never said it was ready: an error on screen is better than no window.
fn show_at_last(window: WebviewWindow) {
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if let Err(error) = window.show() {
            log::warn!("the window could not be shown: {error}");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::stays_home;
    use tauri::Url;

    fn leads_home(address: &str) -> bool {
        Url::parse(address).is_ok_and(|url| stays_home(&url))
    }

    #[test]
    fn only_pages_of_the_program_are_visited() {
        assert!(leads_home("tauri://localhost/#/lock"));
        assert!(leads_home("http://tauri.localhost/"));
        for elsewhere in ["https://example.org/", "http://localhost:5173/", "file:///etc/passwd", "data:text/html,x"] {
            assert!(!leads_home(elsewhere), "{elsewhere}");
        }
    }
}
