//! What the window may ask, subject by subject. A body hands over and nothing else: no command has an `if`.
#![expect(clippy::needless_pass_by_value, reason = "Tauri hands arguments over by value")]

pub(crate) mod about;
pub(crate) mod desk;
