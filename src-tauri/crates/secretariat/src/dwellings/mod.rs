//! The dwellings: the register, the sheet, their rents.

mod register;
