//! Membership fees: rate × population, and sums split so that not a cent is lost.

mod rate;
mod split;

pub use rate::Rate;
pub use split::{Sharer, split};
