//! The windows: the main one, and the one shown to the room.

use std::time::Duration;
use tauri::{
    AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry,
    webview::{NewWindowResponse, PageLoadEvent},
};
use tauri_plugin_window_state::StateFlags;

/// The label of the main window, as its capability names it.
pub(crate) const MAIN: &str = "main";

/// The label of the window shown to the room.
const PROJECTION: &str = "projection";

/// How long a page that says nothing stays hidden.
const PATIENCE: Duration = Duration::from_secs(3);

/// Makes the main window, hidden until its first screen is ready.
/// The projected one closes with it.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    // Never the default URL: without its slash the router of the pages reloads for ever.
    let main = at_home(app, MAIN, "/")
        .title("Palier")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished {
                show_at_last(window);
            }
        })
        .build()?;
    let app = app.clone();
    main.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            stop_projecting(&app);
        }
    });
    Ok(())
}

/// Opens the window shown to the room, or raises it: it goes to a second screen by hand, as any window.
///
/// # Errors
/// When the webview cannot be had.
pub(crate) fn project(app: &AppHandle) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(PROJECTION) {
        return window.set_focus();
    }
    at_home(app, PROJECTION, "/#/projection")
        .title("Palier")
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                log::warn!("the projected window could not be named: {error}");
            }
        })
        .inner_size(960.0, 600.0)
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished
                && let Err(error) = window.show()
            {
                log::warn!("the projected window could not be shown: {error}");
            }
        })
        .build()
        .map(drop)
}

/// Closes the window shown to the room, if it is there.
pub(crate) fn stop_projecting(app: &AppHandle) {
    if let Some(Err(error)) = app.get_webview_window(PROJECTION).map(|window| window.destroy()) {
        log::warn!("the projected window could not be closed: {error}");
    }
}

/// A hidden window that shows pages of the program and nothing else.
fn at_home<'a>(app: &'a AppHandle, label: &str, page: &str) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    discreet(WebviewWindowBuilder::new(app, label, WebviewUrl::App(page.into()))).visible(false)
}

/// A window whose page keeps nothing on disk, stays at home, opens no other and saves nothing by itself.
///
/// Only a window driven by a test is not incognito, since `WebDriver` cannot open one.
pub fn discreet(window: WebviewWindowBuilder<'_, Wry, AppHandle>) -> WebviewWindowBuilder<'_, Wry, AppHandle> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true");
    window
        .incognito(!driven)
        .on_navigation(stays_home)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
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

/// Starts the page of the main window anew, where it stands.
pub(crate) fn start_anew(app: &AppHandle) {
    if let Some(Err(error)) = app.get_webview_window(MAIN).map(|window| window.reload()) {
        log::error!("the page could not start anew: {error}");
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
