//! Looks at the window: one picture, or every screen in every state and both themes with an index.
//!
//! `look HOME PICTURE.png` opens the vault of that home by the passphrase its lock screen shows and takes the first screen;
//! `look HOME FOLDER` takes them all.

use std::{env, error::Error, fmt::Write, fs, path::Path, process::ExitCode};
use tests::settled::{PASSPHRASE, settled};
use tests::{Home, State, Theme, Window, screens};

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [home, target] = arguments.as_slice() else {
        eprintln!("look HOME (PICTURE.png | FOLDER)");
        return Ok(ExitCode::from(2));
    };
    let window = Window::open(Home::at(&Path::new(home).canonicalize()?)).await;
    let shown = window.run("return document.querySelector('strong.phrase')?.innerText ?? ''", vec![]).await;
    let passphrase = shown.as_str().unwrap_or_default();
    window.unlock(passphrase).await;
    if Path::new(target).extension().is_some_and(|end| end == "png") {
        fs::write(target, window.picture().await)?;
    } else {
        let folder = Path::new(target);
        let mut index = String::from("<!doctype html><meta charset=\"utf-8\"><title>Palier</title>\n");
        let lived_in = [State::Full, State::Dialog, State::Error, State::Locked];
        every_scene(&window, passphrase, &lived_in, folder, &mut index).await?;
        drop(window);
        let window = Window::open(settled()).await;
        window.unlock(PASSPHRASE).await;
        every_scene(&window, PASSPHRASE, &[State::Empty], folder, &mut index).await?;
        fs::write(folder.join("index.html"), index)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A picture of every screen in those states and both themes, and the lines of a page that shows them side by side.
async fn every_scene(
    window: &Window,
    passphrase: &str,
    states: &[State],
    folder: &Path,
    index: &mut String,
) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    for theme in Theme::ALL {
        window.wear(theme).await;
        for screen in screens() {
            for &state in states.iter().filter(|state| screen.can_be(**state)) {
                window.stage(&screen, state).await;
                let name = format!("{}-{}-{}.png", screen.code(), state.code(), theme.code());
                fs::write(folder.join(&name), window.picture().await)?;
                writeln!(
                    index,
                    "<figure><img src=\"{name}\" width=\"640\" alt=\"\"><figcaption>{name}</figcaption></figure>"
                )?;
                match state {
                    State::Locked => window.unlock(passphrase).await,
                    State::Full | State::Empty => {}
                    State::Dialog | State::Error => window.start_anew().await,
                }
            }
        }
    }
    Ok(())
}
