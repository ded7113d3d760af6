//! The papers themselves, one file each: a plain structure of facts, and the function that lays them out.
//!
//! Facts arrive as values of the council (days, minutes, cents) and as text that somebody wrote; how they read in French
//! is decided here. No structure names more about a person than its paper prints.

pub mod actions;
pub mod agenda;
pub mod agreement;
pub mod attendance;
pub mod calendar_month;
pub mod certificate;
pub mod chart;
pub mod consent;
pub mod convocation;
pub mod correction;
pub mod data_notice;
pub mod decisions_record;
pub mod decisions_register;
pub mod deposit_attestation;
pub mod deposits_state;
pub mod disposal;
pub mod emergency;
pub mod extracts;
pub mod fee_call;
pub mod handover;
pub mod invitation;
pub mod key_receipt;
pub mod letter;
pub mod letterhead;
pub mod minutes;
pub mod moving;
pub mod notification;
pub mod offer;
pub mod person_data;
pub mod places_table;
pub mod poster;
pub mod programme;
pub mod proxy;
pub mod query_answer;
pub mod questionnaire;
pub mod recovery;
pub mod restitution;
pub mod review;
pub mod sitting_file;
pub mod spare_sheets;
pub mod treasurer_report;
pub mod undertaking;
pub mod verify;
pub mod window_test;
pub mod workshop_attendance;
pub mod workshop_report;
pub mod yearly_report;
