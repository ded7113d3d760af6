//! Nothing acknowledged is ever lost, whatever happens to the program or to the disk.

mod kill;
