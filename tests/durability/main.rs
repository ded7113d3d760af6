//! Nothing acknowledged is ever lost, whatever happens to the program or to the disk.
#![expect(clippy::unwrap_used, reason = "a test fails where it stands")]

mod damage;
mod fault;
mod full;
mod fuzz;
mod kill;
mod power;
#[path = "../fuzz/targets.rs"]
mod targets;
