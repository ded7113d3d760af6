//! The real window, with its real webview, driven by `WebDriver`.

mod backups;
mod canary;
mod commission;
mod door;
mod founding;
mod hostile;
mod screens;
mod settled;
mod workshop;
