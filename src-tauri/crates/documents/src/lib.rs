//! The papers: what they say, how they are set, ink.

pub mod papers;
