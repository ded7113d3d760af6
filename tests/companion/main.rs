//! The companion command, run as the program it is. `palierctl` must be built: `make check` does.
#![expect(clippy::unwrap_used, reason = "a journey that cannot go on fails where it stopped")]

mod backup;
mod elsewhere;
mod import;
mod print;
#[path = "../journeys/quarter.rs"]
#[expect(dead_code, reason = "shared with the journeys, which use all of it")]
mod quarter;
#[path = "../journeys/commission/world.rs"]
#[expect(dead_code, reason = "shared with the journeys, which use all of it")]
mod world;
