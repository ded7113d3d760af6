//! What the window may ask, subject by subject. A body hands over and nothing else: no command has an `if`.
#![expect(clippy::needless_pass_by_value, reason = "Tauri hands arguments over by value")]

pub(crate) mod about;
pub(crate) mod applications;
pub(crate) mod desk;
pub(crate) mod directory;
pub(crate) mod history;
pub(crate) mod overview;
pub(crate) mod people;
pub(crate) mod registrations;
pub(crate) mod vault;
pub(crate) mod workshops;
