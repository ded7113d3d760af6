//! The companion command: the same acts as the window, without one.

fn main() {}
