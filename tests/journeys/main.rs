//! What a coordinator does from beginning to end, over a real register.
#![expect(clippy::unwrap_used, reason = "a journey that cannot go on fails where it stopped")]

mod actions;
mod advances;
mod agreements;
mod attachments;
mod backups;
mod bad_input;
mod commission;
mod day;
mod dwellings;
mod example;
mod imports;
mod inventories;
mod matching;
mod merging;
mod papers;
mod quarter;
mod rights;
mod season;
mod series;
mod signing;
mod silence;
mod situations;
mod tenancies;
mod told;
mod town;
mod treasury;
mod whole;
mod workshops;

use commission::world;
