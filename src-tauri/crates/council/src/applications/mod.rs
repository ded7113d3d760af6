//! One request for housing, from the day it arrives to the day it ends.

mod lists;

pub use lists::{ApplicationEnding, Stage, WishToAttend};
