//! A housing commission, from its planning to the verification of its sealed minutes.

mod between;
mod consent;
mod corrections;
mod hard;
mod minutes;
mod preparation;
mod sitting;
pub(crate) mod world;
