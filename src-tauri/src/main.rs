//! The program: opens the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(target_os = "linux")]
    draw_with_the_processor();
    Ok(desktop::run()?)
}

/// Starts the program over with the pages drawn by the processor, in one layer, unless someone chose otherwise.
///
/// Pages of text and tables are drawn faster so than by the software that stands in for a graphics card on many an office PC:
/// only what changed is drawn again, never the whole window put together from its layers (the next day of the calendar:
/// 13 ms instead of 83), and no driver can spoil them. `WebKit` reads this when the program starts, hence the second start.
#[cfg(target_os = "linux")]
fn draw_with_the_processor() {
    use std::{env, os::unix::process::CommandExt, process::Command};
    const CHOICES: [&str; 2] = ["WEBKIT_SKIA_ENABLE_CPU_RENDERING", "WEBKIT_DISABLE_COMPOSITING_MODE"];
    let open: Vec<_> = CHOICES.into_iter().filter(|choice| env::var_os(choice).is_none()).collect();
    if !open.is_empty()
        && let Ok(program) = env::current_exe()
    {
        // When the second start is refused, the first goes on.
        let _refused = Command::new(program)
            .args(env::args_os().skip(1))
            .envs(open.into_iter().map(|choice| (choice, "1")))
            .exec();
    }
}
