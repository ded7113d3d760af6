//! Every paper, at small, usual and large size, against the validators and tools of the trade.

#![expect(clippy::unwrap_used, reason = "a journey that cannot go on fails where it stopped")]

mod conformity;
mod examples;
mod gallery;
#[path = "../journeys/quarter.rs"]
#[expect(dead_code, reason = "shared with the journeys, which seal it")]
mod quarter;
mod register;
mod says;
mod tools;
#[path = "../journeys/commission/world.rs"]
#[expect(dead_code, reason = "shared with the journeys, which use all of it")]
mod world;
