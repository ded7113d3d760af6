//! libFuzzer over one target, which `PALIER_FUZZ` names.
#![no_main]

#[path = "targets.rs"]
mod targets;

use std::panic;
use std::sync::LazyLock;

static TARGET: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    // libFuzzer's own hook ends the process at any panic; one that a reader catches on its thread is an answer.
    panic::set_hook(Box::new(|panicked| eprintln!("{panicked}")));
    let named = std::env::var("PALIER_FUZZ").expect("a target");
    targets::TARGETS.iter().find(|(name, _)| *name == named).expect("a target of that name").1
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| TARGET(bytes));
