//! The program: opens the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(target_os = "linux")]
    draw_with_the_processor();
    Ok(desktop::run()?)
}

/// Starts the program over with the pages drawn by the processor, unless someone chose otherwise.
///
/// Pages of text and tables are drawn faster so than by the software that stands in for a graphics card on many an office PC
/// (a letter typed in a filter: 30 ms instead of 270), and no driver can spoil them. `WebKit` reads this when the
/// program starts, hence the second start.
#[cfg(target_os = "linux")]
fn draw_with_the_processor() {
    use std::{env, os::unix::process::CommandExt, process::Command};
    const CHOICE: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";
    if env::var_os(CHOICE).is_none()
        && let Ok(program) = env::current_exe()
    {
        // When the second start is refused, the first goes on.
        let _refused = Command::new(program).args(env::args_os().skip(1)).env(CHOICE, "1").exec();
    }
}
