//! Looks at the window: one picture, or every screen in both themes with an index.
//!
//! `look HOME PICTURE.png` opens the vault of that home by the passphrase its lock screen shows and takes the first screen;
//! `look HOME FOLDER` takes them all.

use std::{env, error::Error, fs, path::Path, process::ExitCode};
use tests::{Home, Theme, Window, routes};

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [home, target] = arguments.as_slice() else {
        eprintln!("look HOME (PICTURE.png | FOLDER)");
        return Ok(ExitCode::from(2));
    };
    let window = Window::open(Home::at(&Path::new(home).canonicalize()?)).await;
    let shown = window.run("return document.querySelector('strong.phrase')?.innerText ?? ''", vec![]).await;
    window.unlock(shown.as_str().unwrap_or_default()).await;
    if Path::new(target).extension().is_some_and(|end| end == "png") {
        fs::write(target, window.picture().await)?;
    } else {
        every_screen(&window, Path::new(target)).await?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A picture of every screen in both themes, and a page that shows them side by side.
async fn every_screen(window: &Window, folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let mut index = String::from("<!doctype html><meta charset=\"utf-8\"><title>Palier</title>\n");
    for theme in Theme::ALL {
        window.wear(theme).await;
        for route in routes() {
            window.go(&route).await;
            let screen = route.trim_matches('/').replace('/', "-");
            let screen = if screen.is_empty() { "dashboard" } else { &screen };
            let name = format!("{screen}-full-{}.png", theme.code());
            fs::write(folder.join(&name), window.picture().await)?;
            index += &format!(
                "<figure><img src=\"{name}\" width=\"640\" alt=\"\"><figcaption>{name}</figcaption></figure>\n"
            );
        }
    }
    Ok(fs::write(folder.join("index.html"), index)?)
}
