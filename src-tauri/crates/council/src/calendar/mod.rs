//! The calendar of the council: public holidays, working days, school holidays, and the civil time of Paris.

mod civil;
mod public;
mod school;
mod sism;
mod working;

pub use civil::{civil, falls_twice, moment};
pub use public::{PublicHoliday, easter, public_holiday, public_holidays};
pub use school::{SchoolBreak, SchoolBreakKind, SchoolDay, SchoolHolidays, SchoolYear, Zone};
pub use sism::mental_health_weeks;
pub use working::{is_working, working_day_from, working_day_until};
