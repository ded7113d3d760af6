//! The papers: what they say, how they are set, ink.
