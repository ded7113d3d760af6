//! The matching: what is gathered once from the register, and the three ways it is told.

mod ground;
mod telling;

pub(crate) use ground::Ground;
