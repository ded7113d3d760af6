//! A page that tries to keep a word everywhere a browser keeps things, in a window made like ours, then closes.
//! With `TAURI_WEBVIEW_AUTOMATION=true` the window is one that a test could drive, which is not incognito.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let app = app.handle();
            let window = WebviewWindowBuilder::new(app, "canary", WebviewUrl::App("/".into()));
            desktop::discreet(window)
                .on_document_title_changed(|window, title| {
                    if title.starts_with("done") {
                        eprintln!("{title}");
                        let _ = window.destroy(); // the last window: the program ends
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/canary/tauri.conf.json"))
}
