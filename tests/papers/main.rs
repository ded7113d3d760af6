//! Every paper, at small, usual and large size, against the validators and tools of the trade.

mod conformity;
mod examples;
mod says;
mod tools;
